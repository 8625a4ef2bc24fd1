/** Accessibility as axe judges it, with the rules of WCAG 2.2 AA and its best practices. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

/**
 * Expects axe to find nothing. `what` names the state in the report. In its legacy mode axe judges in the page itself; else it opens
 * another page for each run, to bring frames of several origins together, and there are none here.
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  expect(found, what).toEqual([]);
}
