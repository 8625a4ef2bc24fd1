import { afterEach, describe, expect, test, vi } from 'vitest';
import { RULE_IDS } from '../../rules/rule.ts';
import { toRemarks } from '../../ui/remarks.ts';
import { combined, findingOn } from '../testing.ts';
import { toBars } from './bars.ts';
import { answerQuestions, QUESTION_OF, QUESTIONS } from './questions.ts';
import { thoughtOf } from './thoughts.ts';
import { localVoice, readAloud, secondsFor, toPhrases } from './voice.ts';
import { $thoughts } from './words.ts';

const TEXT = 'Vannacht mevrouw Jansen van 52, lekker genieten. Ik ben er HELEMAAL klaar mee.';
const name = findingOn(TEXT, 'mevrouw Jansen', { rule: 'patient-name', severity: 'stop' });
const age = findingOn(TEXT, '52', { kind: 'age', severity: 'stop' });
const time = findingOn(TEXT, 'Vannacht', { kind: 'time', severity: 'stop' });
const joy = findingOn(TEXT, 'genieten', { rule: 'suffering-as-entertainment', severity: 'stop' });
const anger = findingOn(TEXT, 'HELEMAAL', { rule: 'emotional-tone' });

describe('the four questions', () => {
  test('every rule answers one of them', () => {
    for (const rule of RULE_IDS) expect(QUESTIONS).toContain(QUESTION_OF[rule]);
  });

  test('each shows its highest remark, or that nothing was noticed', () => {
    const answers = answerQuestions(toRemarks([age, joy, anger]));
    expect(answers.map(({ question, remark }) => [question, remark?.lead.quote ?? null])).toEqual([
      ['recognisable', '52'],
      ['emotion', 'HELEMAAL'],
      ['coffee', 'genieten'],
      ['ownVoice', null],
    ]);
  });
});

describe('what readers think', () => {
  test('the cousin names the details she recognises, and needs no name', () => {
    expect(thoughtOf('cousin', [combined(time, age)])).toEqual({ key: 'cousinPatient', details: ['time', 'age'] });
    expect(thoughtOf('cousin', [combined(name, age)])).toEqual({ key: 'cousinNamed', details: ['name', 'age'] });
  });

  test('only the highest severity is on their mind', () => {
    expect(thoughtOf('news', toRemarks([joy, anger]))!.key).toBe('newsRespect');
    expect(thoughtOf('stranger', toRemarks([anger]))!.key).toBe('strangerEmotion');
  });

  test('nothing is on their mind where nothing was noticed', () => {
    expect(thoughtOf('news', [])).toBeNull();
  });

  test('every thought has words', () => {
    const remarks = [[age], [name], [joy], [anger], [{ ...anger, rule: 'official-voice' as const }]];
    for (const reader of ['stranger', 'cousin', 'news'] as const) {
      for (const findings of remarks)
        expect($thoughts.get()).toHaveProperty(thoughtOf(reader, toRemarks(findings))!.key);
    }
  });
});

describe('reading aloud', () => {
  afterEach(() => void vi.unstubAllGlobals());

  const voice = (lang: string, localService: boolean, isDefault = false) =>
    ({ lang, localService, default: isDefault }) as SpeechSynthesisVoice;

  test('a voice of a server is never used, since it would get the text', () => {
    expect(localVoice([voice('nl-NL', false, true)], 'nl')).toBeNull();
    const local = voice('nl-BE', true);
    expect(localVoice([voice('nl-NL', false, true), voice('en-GB', true), local], 'nl')).toBe(local);
  });

  test('the phrases are the text, with the marked words apart', () => {
    const phrases = toPhrases(TEXT, [joy, age]);
    expect(phrases.map(({ text }) => text).join('')).toBe(TEXT);
    expect(phrases.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['52', 'genieten']);
    for (const { text, start } of phrases) expect(TEXT.slice(start, start + text.length)).toBe(text);
  });

  test('overlapping marks are spoken once', () => {
    const phrases = toPhrases(TEXT, [joy, findingOn(TEXT, 'lekker genieten')]);
    expect(phrases.map(({ text }) => text).join('')).toBe(TEXT);
  });

  test('is heard again after it was left while it paused', () => {
    vi.stubGlobal('SpeechSynthesisUtterance', class {});
    // The pause is that of the page, and taking away what there is to say leaves it on.
    const synthesis = {
      paused: false,
      speak() {},
      cancel() {},
      pause() {
        synthesis.paused = true;
      },
      resume() {
        synthesis.paused = false;
      },
    };
    const reading = readAloud(synthesis as unknown as SpeechSynthesis, voice('nl-NL', true), toPhrases(TEXT, []), {
      onWord() {},
      onEnd() {},
    });
    reading.pause();
    reading.stop();
    expect(synthesis.paused).toBe(false);
  });

  test('the sound line is louder where words are marked, and never off the chart', () => {
    const bars = toBars(TEXT, [joy], 66);
    const loud = bars.filter(({ at }) => at >= joy.start && at < joy.end).map(({ height }) => height);
    const rest = bars.filter(({ at }) => at < joy.start || at >= joy.end).map(({ height }) => height);
    expect(Math.min(...loud)).toBeGreaterThan(Math.max(...rest));
    expect(Math.max(...loud)).toBeLessThanOrEqual(1);
  });

  test('a text has a length in seconds', () => {
    expect(secondsFor('')).toBe(1);
    expect(secondsFor('x'.repeat(260))).toBe(20);
  });
});
