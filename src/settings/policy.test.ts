import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHROMIUM_ID, CHROMIUM_PUBLIC_KEY, GECKO_ID } from './identity.ts';
import {
  chromiumJson,
  firefoxJson,
  googleAdminJson,
  mobileconfig,
  type PolicyValues,
  registryFile,
} from './policy-formats.ts';
import { buildReport, policyFromHere, reportText } from './report.ts';
import { resolve } from './resolve.ts';

const VALUES: PolicyValues = {
  institutionName: 'De "Linden" & <zonen> \\',
  institutionNames: ['DL', 'één'],
  guard: 'ask',
  waitingMinutes: 15,
  showFirstRun: false,
  disabledFeatures: [],
  // Not manageable: in no policy.
  ignoredWords: ['x'],
};

const { ignoredWords: _, ...MANAGED } = VALUES;

test('the Chromium id follows from the public key', () => {
  const digest = createHash('sha256').update(Buffer.from(CHROMIUM_PUBLIC_KEY, 'base64')).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  expect(CHROMIUM_ID).toBe(id);
});

describe('policy files', () => {
  test('JSON for Chromium, Firefox and Google Admin', () => {
    expect(JSON.parse(chromiumJson(VALUES, CHROMIUM_ID))).toEqual({
      '3rdparty': { extensions: { [CHROMIUM_ID]: MANAGED } },
    });
    expect(JSON.parse(firefoxJson(VALUES, GECKO_ID))).toEqual({
      policies: { '3rdparty': { Extensions: { [GECKO_ID]: MANAGED } } },
    });
    expect(JSON.parse(googleAdminJson(VALUES))).toMatchObject({
      guard: { Value: 'ask' },
      waitingMinutes: { Value: 15 },
    });
  });

  test('the registry file has the types that Chromium reads', () => {
    const branch = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${CHROMIUM_ID}\\policy`;
    expect(registryFile(VALUES, CHROMIUM_ID, 'edge').split('\r\n')).toEqual([
      'Windows Registry Editor Version 5.00',
      '',
      `[-${branch}]`,
      '',
      `[${branch}]`,
      '"institutionName"="De \\"Linden\\" & <zonen> \\\\"',
      '"guard"="ask"',
      '"waitingMinutes"=dword:0000000f',
      '"disabledFeatures"="[]"',
      '"showFirstRun"=dword:00000000',
      '',
      `[${branch}\\institutionNames]`,
      '"1"="DL"',
      '"2"="één"',
      '',
    ]);
  });

  test('the profile is escaped and has its values directly in the payload', () => {
    const profile = mobileconfig(VALUES, CHROMIUM_ID, 'chrome', (name) => `uuid of ${name}`);
    expect(profile).toContain(`<string>com.google.Chrome.extensions.${CHROMIUM_ID}</string>`);
    expect(profile).toContain('<string>De "Linden" &amp; &lt;zonen&gt; \\</string>');
    expect(profile).toContain(
      '<key>institutionNames</key>\n      <array>\n        <string>DL</string>\n        <string>één</string>\n      </array>',
    );
    expect(profile).toContain('<key>showFirstRun</key>\n      <false/>');
    expect(profile.match(/<dict>/g)).toHaveLength(2);
    expect(profile.match(/<\/dict>/g)).toHaveLength(2);
    expect(profile).not.toContain('ignoredWords');
  });
});

describe('the report', () => {
  const resolution = resolve(
    { institutionName: 'De Linden', institutionNames: ['DL'], sites: ['x'], guard: 'never', waitingMinutes: 15 },
    {
      ignoredWords: ['geheim', 'x'.repeat(101)],
      heldTitles: ['arts'],
      institutionNames: ['zaal 6'],
      strictness: 'think',
    },
  );
  const report = buildReport(resolution, { version: '1.2.3', installType: 'admin' });

  test('tells value, source and lock of each setting and what was left out', () => {
    const row = (key: string) => report.rows.find((each) => each.key === key);
    expect(row('institutionName')).toMatchObject({ value: { nl: 'De Linden' }, source: 'managed', locked: true });
    expect(row('sites')).toMatchObject({ value: { nl: 'X' }, locked: true });
    expect(row('strictness')).toMatchObject({ value: { nl: 'Vanaf “lees nog eens”' }, source: 'user', locked: false });
    expect(row('institutionNames')).toMatchObject({ value: { nl: 'DL; 1 eigen' }, source: 'user' });
    expect(report.rejected).toEqual([
      { from: 'managed', key: 'guard', entry: '"never"', reason: expect.objectContaining({ en: expect.any(String) }) },
      {
        from: 'user',
        key: 'ignoredWords',
        entry: null,
        reason: expect.objectContaining({ en: 'The text is too long.' }),
      },
    ]);
    expect(report.rows.map(({ key }) => key)).not.toContain('snoozedUntil');
  });

  test('says that someone filled in a text of their own, not what', () => {
    const own = resolve({}, { institutionName: 'Praktijk Noord', guidelineUrl: 'https://noord.example/' });
    const text = reportText(buildReport(own, { version: '1', installType: 'normal' }), 'en');
    expect(text).toContain('- institutionName: filled in (own)');
    expect(text).not.toMatch(/noord/i);
  });

  test('holds no word of the user’s own', () => {
    for (const language of ['nl', 'en'] as const) {
      const text = reportText(report, language);
      expect(text).toContain('1.2.3');
      expect(text).toContain('guard "never"');
      expect(text).not.toMatch(/geheim|arts|xxx|zaal/);
    }
  });

  test('what holds here can be given to other computers and holds the same there', () => {
    const key = fc.constantFrom(
      'institutionName',
      'institutionNames',
      'guard',
      'rulesOff',
      'rulesAlwaysOn',
      'waitingMinutes',
    );
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.array(fc.constantFrom('reach', 'insult', '*', 'DL')),
      fc.constantFrom('ask', 'off'),
    );
    fc.assert(
      fc.property(fc.dictionary(key, value), fc.dictionary(key, value), (managed, user) => {
        const here = resolve(managed, user);
        const there = resolve(policyFromHere(here), {});
        for (const name of ['institutionName', 'institutionNames', 'guard', 'rulesOff', 'waitingMinutes'] as const) {
          expect(there.settings[name].value).toEqual(here.settings[name].value);
        }
        expect(there.rejected).toEqual([]);
      }),
    );
  });

  test('a severity that someone chose under a policy that fixes it is not handed on', () => {
    const here = resolve(
      { ruleSeverities: ['reach=think'], rulesAlwaysOn: ['patient-name'] },
      { ruleSeverities: ['reach=stop', 'patient-name=note', 'profanity=note'] },
    );
    expect(policyFromHere(here).ruleSeverities).toEqual(['reach=think', 'profanity=note']);
  });
});
