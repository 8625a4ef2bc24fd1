import { describe, expect, it } from 'vitest';
import { parseClassFile } from './class-file.ts';

const words = (line: string, language = 'nl'): readonly string[] => parseClassFile(`c.${language}.txt`, line).words;

describe('inflection', () => {
  // Spelling as the Woordenlijst has it: open and closed syllables, f/v and s/z, 't kofschip.
  it.each([
    ['maan (n)', ['maan', 'manen', 'maantje', 'maantjes']],
    ['man (n)', ['mannen', 'mannetje']],
    ['huis (n)', ['huizen', 'huisje']],
    ['dief (n)', ['dieven', 'diefje']],
    ['arts (n: artsen)', ['arts', 'artsen', 'artsje']],
    ['auto (n)', ["auto's", 'autootje']],
    ['bloeding (n)', ['bloedingen', 'bloedinkje']],
    ['moeilijkheid (n)', ['moeilijkheden']],
    ['werken (v)', ['werk', 'werkt', 'werkte', 'werkten', 'gewerkt', 'werkend']],
    ['leven (v)', ['leef', 'leeft', 'leefde', 'geleefd']],
    ['bidden (v: bad baden gebeden)', ['bid', 'bidt', 'bad', 'baden', 'gebeden']],
    ['verbranden (v)', ['verbrandt', 'verbrandde', 'verbrand']],
    ['binnen|brengen (v: bracht brachten gebracht)', ['binnenbrengt', 'binnengebracht', 'binnentebrengen']],
    ['ernstig (a)', ['ernstig', 'ernstige', 'ernstiger', 'ernstigst']],
    ['zwaar (a)', ['zware', 'zwaarder', 'zwaarste']],
  ])('of Dutch: %s', (line, forms) => {
    expect(words(line)).toEqual(expect.arrayContaining(forms));
  });

  it.each([
    ['injury (n)', ['injury', 'injuries']],
    ['rush (n)', ['rushes']],
    ['child (n: children)', ['child', 'children']],
    ['stop (v)', ['stops', 'stopping', 'stopped']],
    ['die (v)', ['dies', 'dying', 'died']],
    ['go (v: went gone)', ['going', 'went', 'gone']],
    ['heavy (a)', ['heavier', 'heaviest', 'heavily']],
  ])('of English: %s', (line, forms) => {
    expect(words(line, 'en')).toEqual(expect.arrayContaining(forms));
  });

  it('takes no plural beside those that are given, and no form where none is wanted', () => {
    expect(words('child (n: children)', 'en')).toEqual(['child', 'children']);
    expect(words('ongeval (n-)')).toEqual(['ongeval']);
  });

  it('inflects the last word of a phrase', () => {
    expect(parseClassFile('c.en.txt', 'car crash (n)').phrases).toEqual(['car crash', 'car crashes']);
  });
});

describe('a class file', () => {
  it('has words, phrases, endings and beginnings, without what is taken out again', () => {
    const file = parseClassFile(
      'misfortune.nl.txt',
      '# misfortune\n# What nobody wishes for.\n\n## verkeer\nbotsing (n-)\n*ongeluk (n-)\nbots*\ntegen een|de boom\n🚑\nval (n)\n- vallen',
    );
    expect(file).toMatchObject({
      name: 'misfortune',
      language: 'nl',
      phrases: ['tegen een|de boom'],
      suffixes: ['ongeluk'],
      prefixes: ['bots'],
    });
    expect(file.words).toEqual(expect.arrayContaining(['botsing', '🚑', 'val', 'valletje']));
    expect(file.words).not.toContain('vallen');
  });

  it('says in which line it can’t be read', () => {
    expect(() => parseClassFile('c.nl.txt', '# c\nbotsing (x)')).toThrow('c.nl.txt:2');
    expect(() => parseClassFile('c.de.txt', '')).toThrow('<class>.<nl|en>.txt');
  });
});
