import { expect, test, vi } from 'vitest';
import { createClient } from '../messages/client.ts';
import { connectServices } from './services.ts';

test('a page that is older than an update finds that out, and breaks nothing', () => {
  const gone = vi.fn();
  const connect = vi.fn();
  const client = createClient({ id: undefined, connect });
  client.onInvalidated(gone);
  // So it is in Chromium: reading an event of an extension that is gone throws.
  const storage = {
    get onChanged(): never {
      throw new Error('Extension context invalidated.');
    },
  };
  expect(() => connectServices(client, storage).start()).not.toThrow();
  expect(gone).toHaveBeenCalledTimes(1);
  expect(connect).not.toHaveBeenCalled();
});
