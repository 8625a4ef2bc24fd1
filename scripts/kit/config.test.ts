import { describe, expect, test } from 'vitest';
import { parseValue } from '../../src/settings/parse.ts';
import { fieldOf } from '../../src/settings/table.ts';
import { readConfig } from './config.ts';
import { configOf, EXAMPLE, HARD, withSettings } from './kit.fixture.ts';
import { nearest } from './nearest.ts';

describe('the configuration', () => {
  test('of the example is right, and gives back what is written in it', () => {
    const { settings } = configOf(EXAMPLE);
    expect(settings).toEqual(JSON.parse(EXAMPLE).settings);
  });

  test('is completed: everything comes from one address, and stays', () => {
    const { installation } = configOf('{"installation": {"address": "https://a.example/h"}}');
    expect(installation).toMatchObject({
      address: 'https://a.example/h/',
      chromeUpdateUrl: 'https://a.example/h/updates-chromium.xml',
      edgeUpdateUrl: 'https://a.example/h/updates-chromium.xml',
      firefoxInstallUrl: 'https://a.example/h/hardop-latest.xpi',
      removable: false,
      pinned: true,
      unsignedFirefox: false,
    });
    expect(installation.edgeId).toBe(installation.chromiumId);
  });

  test('keeps "*", so that rules of later versions are meant too', () => {
    expect(HARD.settings.rulesAlwaysOn).toEqual(['*']);
  });

  test.each([
    ['', 'is geen JSON', null],
    ['{"installation": }', 'is geen JSON', null],
    ['[]', 'hoort een object', null],
    ['{"instalation": {}, "installation": {"address": "https://a.example"}}', 'bestaat niet', 'installation'],
    ['{}', 'ontbreekt', null],
    ['{"installation": {}}', 'ontbreekt', null],
    ['{"installation": {"address": "http://a.example"}}', 'geen https-adres', null],
    ['{"installation": {"address": "https://x@a.example"}}', 'geen https-adres', null],
    ['{"installation": {"address": "https://a.example/h/ "}}', 'geen https-adres', null],
    ['{"installation": {"address": "https://a.example/h?"}}', 'geen https-adres', null],
    ['{"installation": {"address": "https://a.example", "adres": 1}}', 'bestaat niet', 'address'],
    ['{"installation": {"address": "https://a.example", "chromiumId": "xyz"}}', '32 letters', null],
    ['{"installation": {"address": "https://a.example", "pinned": "true"}}', 'zonder aanhalingstekens', null],
    ['{"installation": {"address": "https://a.example"}, "settings": []}', 'hoort een object', null],
    [withSettings({ institutionNaam: 'x' }), 'bestaat niet', 'institutionName'],
    [withSettings({ rulesOff: ['reach', 'raech'] }), 'regel bestaat niet', 'reach'],
    [withSettings({ houseTerms: ['de Daniel → patient-detial → x'] }), 'regel bestaat niet', 'patient-detail'],
    [withSettings({ ruleSeverities: ['reach=thnik'] }), 'zwaarte bestaat niet', 'think'],
    [withSettings({ sites: ['linkdin'] }), 'geen van de mogelijke waarden', 'linkedin'],
    [withSettings({ guard: 'of' }), 'geen van de mogelijke waarden', 'off'],
    [withSettings({ waitingMinutes: 90 }), 'te klein of te groot', null],
    [withSettings({ ignoredWords: ['x'] }), 'niet met beleid te zetten', null],
    [withSettings({ rulesOff: ['reach'], rulesAlwaysOn: ['reach'] }), 'spreekt een andere instelling tegen', null],
  ])('%s is refused with a reason', (text, reason, suggestion) => {
    const { config, problems } = readConfig(text);
    expect(config).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ reason: { nl: expect.stringContaining(reason) }, suggestion });
  });

  test('is refused with all of its problems at once', () => {
    const { problems } = readConfig(
      JSON.stringify({ installation: { pinned: 1 }, settings: { guard: 'x', sites: ['y', 'x'] } }),
    );
    expect(problems.map(({ path, entry }) => [path, entry])).toEqual([
      ['installation.pinned', '1'],
      ['installation.address', null],
      ['settings.guard', '"x"'],
      ['settings.sites', '"y"'],
    ]);
  });
});

test('the example says something the browser accepts for every key it has', () => {
  for (const [key, value] of Object.entries(configOf(EXAMPLE).settings)) {
    expect(parseValue(fieldOf(key as never), value).problems).toEqual([]);
  }
});

test.each([
  ['raech', 'reach'],
  ['Patient-Name', 'patient-name'],
  ['something else', null],
  ['', null],
])('what was meant by %s: %s', (word, expected) => {
  expect(nearest(word, ['reach', 'patient-name', 'profanity'])).toBe(expected);
});
