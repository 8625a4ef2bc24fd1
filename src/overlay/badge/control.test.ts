// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { CardControl } from '../card/control.ts';
import type { Field } from '../field.ts';
import { createSession } from '../session.ts';
import type { Stage } from '../stage.ts';
import { badgeProps } from './control.ts';

const focus = vi.fn();
const hideBadge = vi.fn();
let composer: { id: number; focused: boolean; focus: typeof focus };
let field: Field;
let snoozedUntil: number | null;

beforeEach(() => {
  vi.clearAllMocks();
  composer = { id: 1, focused: true, focus };
  field = { composer, session: createSession('Goedemorgen'), waitUntil: null, menu: false } as unknown as Field;
  snoozedUntil = null;
});

function badges() {
  const settings = { off: false, snoozedUntil, badgeHidden: false, mayHideBadge: true };
  const stage = {
    fields: new Map([[1, field]]),
    services: { settings: { get: () => settings }, hideBadge },
    render() {},
  } as unknown as Stage;
  return badgeProps(stage, { card: { open: null } as CardControl, retired: () => false, forget() {} });
}

test.each([
  ['quiet', null],
  ['snoozed', Date.now() + 60_000],
] as const)('a %s badge stays while its menu has the focus of the field, and goes with the menu', (kind, until) => {
  snoozedUntil = until;
  badges()[0]!.onMenu(true);
  // The menu takes the focus; the field hears of it before anything else has it.
  composer.focused = false;
  expect(badges()[0]).toMatchObject({ state: { kind }, menu: true });
  badges()[0]!.onMenu(false);
  expect(badges()).toEqual([]);
  expect(focus).not.toHaveBeenCalled();
});

test('the field has the focus again when the user closes the menu or chooses in it, once', () => {
  badges()[0]!.onMenu(true);
  // What has the focus goes, and says so.
  focus.mockImplementation(() => badges()[0]?.onMenu(false));
  badges()[0]!.onMenu(false, true);
  expect(focus).toHaveBeenCalledTimes(1);

  badges()[0]!.onMenu(true);
  badges()[0]!.onHide();
  expect(focus).toHaveBeenCalledTimes(2);
  expect(hideBadge).toHaveBeenCalledTimes(1);

  // A menu that is not open has nothing to give back.
  badges()[0]!.onMenu(false, true);
  expect(focus).toHaveBeenCalledTimes(2);
});
