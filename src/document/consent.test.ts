import { describe, expect, it } from 'vitest';
import { agreements } from './consent.ts';
import { readDocument } from './index.ts';

describe('agreements', () => {
  it.each([
    'Gedeeld met haar toestemming.',
    'Niet herkenbaar en met toestemming gedeeld.',
    'Niet alleen met toestemming gedeeld, ze las ook mee.',
    'Ze is niet boos en gaf toestemming.',
    'Met toestemming gedeeld, geen naam genoemd.',
    'Toestemming gegeven? Ja, schriftelijk.',
    'Posted with permission, no names.',
    'Van haar mag ik dit delen.',
    'Met instemming van de ouders.',
    'He gave me the go-ahead to post.',
  ])('says that the patient agreed: %s', (text) => {
    expect(agreements(readDocument(text))).toBeGreaterThan(0);
  });

  it.each([
    'Nee, ze heeft geen toestemming gegeven.',
    'Hij heeft daar nooit schriftelijk toestemming gegeven.',
    'Toestemming van mevrouw heb ik hier niet voor.',
    'Zonder toestemming van mevrouw.',
    'Toestemming gegeven? Nee.',
    'Toestemming gegeven?',
    "She didn't give written consent.",
    'He never gave consent.',
    'Mocht van hem online niet.',
    'Mevrouw mag van haar dochter geen wijn.',
    'Let me share this with you.',
  ])('does not take a denial or a question for it: %s', (text) => {
    expect(agreements(readDocument(text))).toBe(0);
  });
});
