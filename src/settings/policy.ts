/**
 * Watches the institution's policy, in the background only, and keeps a copy of it in `storage.local` for everybody else.
 *
 * Browsers deliver policy late: after a browser start the first answer takes seconds, and on the first run after a
 * force-installation Chromium answers `{}` at once and the values some four seconds later (measured with Chromium 156;
 * w3c/webextensions issue 547 has the discussion). An empty answer can therefore mean "not known yet". It is believed
 * after a grace period, or at once when it follows the browser's own change event. Firefox rejects where no policy exists.
 */
import { POLICY_ITEM, type PolicyStorage } from './storage.ts';

/** How long (ms) an empty answer is doubted after the worker's start; 4.5 s was the longest delay measured. */
export const GRACE = 6000;

/** The policy of the browser, as it comes in. */
export interface PolicyWatch {
  /** Resolves with the policy once it is certain, at the latest one grace period after the start; never rejects. */
  readonly settled: Promise<Readonly<Record<string, unknown>>>;
}

type Policy = Readonly<Record<string, unknown>>;

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Starts watching. Call it in the first turn of the worker, so that a policy change can wake it.
 *
 * @param wait Resolves after so many ms; replaced in tests.
 */
export function watchPolicy(
  storage: PolicyStorage,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): PolicyWatch {
  let order: Promise<unknown> = Promise.resolve();

  async function read(): Promise<Policy> {
    try {
      return (await storage.managed.get(null)) ?? {};
    } catch {
      return {};
    }
  }

  async function keep(policy: Policy): Promise<void> {
    try {
      const { [POLICY_ITEM]: known } = await storage.local.get(POLICY_ITEM);
      if (!same(known ?? {}, policy)) await storage.local.set({ [POLICY_ITEM]: policy });
    } catch {
      // A full or broken storage: this session's contexts keep what they have, the next start tries again.
    }
  }

  /** Reads and keeps, one after the other: an older answer must never be written over a newer one. */
  function refresh(believeEmpty: boolean): Promise<Policy> {
    const result = order.then(async () => {
      const policy = await read();
      if (believeEmpty || Object.keys(policy).length > 0) await keep(policy);
      return policy;
    });
    order = result;
    return result;
  }

  storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void refresh(true);
  });

  async function settle(): Promise<Policy> {
    const first = await refresh(false);
    if (Object.keys(first).length > 0) return first;
    await wait(GRACE);
    return refresh(true);
  }

  return { settled: settle() };
}
