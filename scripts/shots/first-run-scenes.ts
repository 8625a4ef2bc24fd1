/** Pictures of the first run. */
import { NARROW, POLICY, whole, ZOOM } from './own-pages.ts';
import { crossed, kept, type Scene } from './scene.ts';

/** Goes through the first run up to a step. */
const firstRun = (name: string, upTo: 1 | 2 | 3 | 4, more: Partial<Scene> = {}): Scene => ({
  name: `first-run-${name}`,
  async take(studio) {
    await studio.open('options.html#first-run');
    const { page } = studio;
    const press = (nl: string, en: string) => page.getByRole('button', { name: studio.say(nl, en) }).click();
    if (upTo > 1) {
      await page.getByRole('combobox').selectOption('nurse');
      await page.waitForTimeout(100);
      await press('Verder', 'Next');
    }
    if (upTo > 2) {
      await page.getByRole('textbox').first().fill('De Linden');
      await press('Verder', 'Next');
      await page.waitForTimeout(900);
    }
    if (upTo > 3) await press('Klaar', 'Done');
    await page.waitForTimeout(300);
    await whole(studio);
  },
  ...more,
});

export const FIRST_RUN_SCENES: readonly Scene[] = [
  firstRun('1', 1),
  firstRun('2', 2),
  firstRun('3', 3, { keep: kept('nl', 'light') }),
  firstRun('done', 4),
  {
    name: 'first-run-managed',
    only: ({ theme }) => theme === 'light',
    async take(studio) {
      await studio.store({ policy: POLICY });
      await studio.open('options.html#first-run');
      await whole(studio);
    },
  },
  firstRun('narrow', 3, { size: NARROW, only: crossed }),
  firstRun('zoom', 3, { size: ZOOM, only: crossed }),
];
