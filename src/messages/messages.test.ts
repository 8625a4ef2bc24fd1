import { describe, expect, test, vi } from 'vitest';
import type { Analysis } from '../engine/finding.ts';
import { DEFAULTS } from '../settings/resolve.ts';
import { siteSettings } from '../worker/site-settings.ts';
import { createClient, GUARD_TIMEOUT } from './client.ts';
import { createBrowserFixture, EXTENSION_ID, EXTENSION_URL, ON_X } from './port.fixture.ts';
import { MAX_TEXT_LENGTH } from './protocol.ts';
import { type Handlers, serve } from './server.ts';

const post = (text: string) => ({ text, platform: 'x', surface: 'post' }) as const;
const clear: Analysis = { language: 'nl', verdict: 'clear', findings: [] };

function handlers(over: Partial<Handlers> = {}): Handlers {
  return {
    analyze: () => clear,
    report: () => null,
    passages: () => ({ passages: [] }),
    'open-library': () => null,
    'site-settings': () => siteSettings(DEFAULTS.settings, 'x', ['nl']),
    'change-site-settings': () => null,
    waited: () => null,
    'waited-tabs': () => ({ tabs: [] }),
    'take-selection': () => ({ text: 'woorden' }),
    ...over,
  };
}

/** A promise and its resolver, for handlers that answer when the test says so. */
function later<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('client and server together', () => {
  test('a request is answered', async () => {
    const browser = createBrowserFixture(ON_X);
    serve(
      browser.server,
      handlers({ analyze: ({ text }) => ({ ...clear, verdict: text === 'x' ? 'stop' : 'clear' }) }),
    );
    const outcome = await createClient(browser.client).request('analyze', post('x'));
    expect(outcome).toEqual({ status: 'answer', answer: { ...clear, verdict: 'stop' } });
  });

  test('a newer request with the same key overtakes the older one, another key does not', async () => {
    const browser = createBrowserFixture(ON_X);
    const answers = new Map<string, ReturnType<typeof later<Analysis>>>();
    serve(
      browser.server,
      handlers({
        analyze: ({ text }) => {
          const answer = later<Analysis>();
          answers.set(text, answer);
          return answer.promise;
        },
      }),
    );
    const client = createClient(browser.client);
    const first = client.request('analyze', post('a'), { latest: 'one' });
    const other = client.request('analyze', post('b'), { latest: 'two' });
    const second = client.request('analyze', post('c'), { latest: 'one' });
    expect(await first).toEqual({ status: 'overtaken' });
    await vi.waitFor(() => expect(answers.size).toBe(3));
    for (const answer of answers.values()) answer.resolve(clear);
    expect((await other).status).toBe('answer');
    expect((await second).status).toBe('answer');
  });

  test('a request under way when the worker is killed is sent once more and answered', async () => {
    const browser = createBrowserFixture(ON_X);
    const analyze = vi
      .fn<Handlers['analyze']>()
      .mockReturnValueOnce(new Promise(() => {}))
      .mockReturnValue(clear);
    serve(browser.server, handlers({ analyze }));
    const answer = createClient(browser.client).request('analyze', post('x'));
    await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(1));
    browser.killWorker();
    expect((await answer).status).toBe('answer');
    expect(analyze).toHaveBeenCalledTimes(2);
    expect(browser.connections()).toBe(2);
  });

  test('a worker that dies of every request is not asked a third time', async () => {
    const browser = createBrowserFixture(ON_X);
    const analyze = vi.fn<Handlers['analyze']>(() => {
      browser.killWorker();
      return new Promise(() => {});
    });
    serve(browser.server, handlers({ analyze }));
    const outcome = await createClient(browser.client).request('analyze', post('x'));
    expect(outcome).toEqual({ status: 'silence', reason: 'disconnected' });
    expect(analyze).toHaveBeenCalledTimes(2);
  });

  test('one worker for a hundred kills between requests', async () => {
    const browser = createBrowserFixture(ON_X);
    serve(browser.server, handlers());
    const client = createClient(browser.client);
    for (let round = 0; round < 100; round += 1) {
      expect((await client.request('analyze', post('x'))).status).toBe('answer');
      browser.killWorker();
    }
  });

  test('the guard hears nothing in time and goes on; the late answer is dropped', async () => {
    const browser = createBrowserFixture(ON_X);
    const answer = later<Analysis>();
    serve(browser.server, handlers({ analyze: () => answer.promise }));
    const client = createClient(browser.client);
    const start = performance.now();
    const outcome = await client.request('analyze', post('x'), { timeout: GUARD_TIMEOUT });
    expect(outcome).toEqual({ status: 'silence', reason: 'timeout' });
    // A busy machine may be late; without the timeout nothing would ever come.
    expect(performance.now() - start).toBeLessThan(GUARD_TIMEOUT * 10);
    answer.resolve(clear);
    expect((await client.request('report', { remarks: 0, verdict: 'clear' })).status).toBe('answer');
  });

  test('a vanished extension is told once, ends what is under way, and every later request at once', async () => {
    const browser = createBrowserFixture(ON_X);
    serve(browser.server, handlers({ analyze: () => new Promise(() => {}) }));
    const client = createClient(browser.client);
    const gone = vi.fn();
    client.onInvalidated(gone);
    const pending = client.request('analyze', post('x'));
    browser.invalidate();
    expect(await pending).toEqual({ status: 'silence', reason: 'invalidated' });
    expect(await client.request('analyze', post('y'))).toEqual({ status: 'silence', reason: 'invalidated' });
    expect(gone).toHaveBeenCalledTimes(1);
    const late = vi.fn();
    client.onInvalidated(late);
    expect(late).toHaveBeenCalledTimes(1);
  });

  test('an extension that is gone only after its port closed is noticed without a request', async () => {
    const browser = createBrowserFixture(ON_X);
    serve(browser.server, handlers());
    const client = createClient(browser.client);
    const gone = vi.fn();
    client.onInvalidated(gone);
    await client.request('analyze', post('x'));
    browser.killWorker();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(gone).not.toHaveBeenCalled();
    browser.invalidate();
    await vi.waitFor(() => expect(gone).toHaveBeenCalledTimes(1), 2000);
  });

  test('a client that hung up ends what is under way and asks again over another port', async () => {
    const browser = createBrowserFixture(ON_X);
    const never = later<Analysis>();
    let asked = 0;
    serve(browser.server, handlers({ analyze: () => (asked++ === 0 ? never.promise : clear) }));
    const client = createClient(browser.client);
    const first = client.request('analyze', post('a'));
    await vi.waitFor(() => expect(asked).toBe(1));
    client.hangUp();
    expect(await first).toEqual({ status: 'silence', reason: 'closed' });
    expect(await client.request('analyze', post('b'))).toEqual({ status: 'answer', answer: clear });
    expect(browser.connections()).toBe(2);
  });

  test('closing ends what is under way', async () => {
    const browser = createBrowserFixture(ON_X);
    serve(browser.server, handlers({ analyze: () => new Promise(() => {}) }));
    const client = createClient(browser.client);
    const pending = client.request('analyze', post('x'));
    client.close();
    expect(await pending).toEqual({ status: 'silence', reason: 'closed' });
    expect(await client.request('analyze', post('x'))).toEqual({ status: 'silence', reason: 'closed' });
  });
});

describe('the server', () => {
  test('a handler that throws is answered without its words', async () => {
    const browser = createBrowserFixture(ON_X);
    serve(
      browser.server,
      handlers({
        analyze: ({ text }) => {
          throw new Error(text);
        },
      }),
    );
    const outcome = await createClient(browser.client).request('analyze', post('geheim'));
    expect(outcome).toMatchObject({ status: 'refused', error: { code: 'failed' } });
    expect(JSON.stringify(outcome)).not.toContain('geheim');
  });

  test('a text beyond the limit is refused', async () => {
    const browser = createBrowserFixture(ON_X);
    const analyze = vi.fn<Handlers['analyze']>(() => clear);
    serve(browser.server, handlers({ analyze }));
    const client = createClient(browser.client);
    expect(await client.request('analyze', post('x'.repeat(MAX_TEXT_LENGTH + 1)))).toMatchObject({
      status: 'refused',
      error: { code: 'too-large' },
    });
    expect((await client.request('analyze', post('x'.repeat(MAX_TEXT_LENGTH)))).status).toBe('answer');
    expect(analyze).toHaveBeenCalledTimes(1);
  });

  test('only pages of the extension get the chosen words', async () => {
    const site = createBrowserFixture(ON_X);
    serve(site.server, handlers());
    expect(await createClient(site.client).request('take-selection', {})).toMatchObject({
      status: 'refused',
      error: { code: 'not-allowed' },
    });
    const popup = createBrowserFixture({ id: EXTENSION_ID, url: `${EXTENSION_URL}popup.html` });
    serve(popup.server, handlers());
    expect(await createClient(popup.client).request('take-selection', {})).toMatchObject({
      answer: { text: 'woorden' },
    });
    // Only a content script has a tab to report on.
    expect(await createClient(popup.client).request('report', { remarks: 1, verdict: 'stop' })).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });

  test.each([
    ['another extension', { ...ON_X, id: 'another' }],
    ['a site that is none of ours', { ...ON_X, url: 'https://example.org/' }],
    ['a name that only ends like a site of ours', { ...ON_X, url: 'https://notx.com/' }],
    ['a site without encryption', { ...ON_X, url: 'http://x.com/' }],
    ['an address that only starts like ours', { ...ON_X, url: `chrome-extension://${EXTENSION_ID}x/` }],
    ['no address', { id: EXTENSION_ID, tab: { id: 1 } }],
    ['no sender', undefined],
  ])('%s gets no answer', async (_who, sender) => {
    const browser = createBrowserFixture(sender);
    const analyze = vi.fn<Handlers['analyze']>(() => clear);
    serve(browser.server, handlers({ analyze }));
    expect(await createClient(browser.client).request('analyze', post('x'))).toEqual({
      status: 'silence',
      reason: 'disconnected',
    });
    expect(analyze).not.toHaveBeenCalled();
  });

  test('tells when a content script has left', async () => {
    const browser = createBrowserFixture(ON_X);
    const gone = vi.fn();
    serve(browser.server, handlers(), gone);
    const client = createClient(browser.client);
    await client.request('report', { remarks: 1, verdict: 'stop' });
    client.close();
    await vi.waitFor(() =>
      expect(gone).toHaveBeenCalledWith({ context: 'content', tabId: 7, frameId: 0, platform: 'x' }),
    );
  });
});
