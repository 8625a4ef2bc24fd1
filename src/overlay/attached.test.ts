import { expect, test } from 'vitest';
import { analyze } from '../engine/index.ts';
import { attachedFinding } from './attached.ts';

const PHOTO = [{ kind: 'image' }] as never;
const ABOUT_PATIENT = 'Vannacht een 52-jarige bakker uit Urk, mijn patiënt Truus Jansen, overleden.';
const ORDINARY = 'Genieten van de zon op het terras.';

test('nothing is said where nothing is attached', () => {
  expect(attachedFinding([], analyze(ABOUT_PATIENT).findings)).toBeNull();
});

test('a photo is worth a thought beside a story about a patient, and a note elsewhere', () => {
  expect(attachedFinding(PHOTO, analyze(ABOUT_PATIENT).findings)).toMatchObject({ severity: 'think' });
  expect(attachedFinding(PHOTO, analyze(ORDINARY).findings)).toMatchObject({ severity: 'note' });
});

test('the thought goes when the story is no longer there', () => {
  const before = attachedFinding(PHOTO, analyze(ABOUT_PATIENT).findings);
  expect(attachedFinding(PHOTO, [...analyze(ORDINARY).findings, before!])).toMatchObject({ severity: 'note' });
});
