// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SeenAttachments, watchAttachments } from './attachments.ts';

const PREVIEW = '.photo';

let end = new AbortController();
const added = vi.fn();
const gone = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  end = new AbortController();
  document.body.innerHTML = '<div id="composer"></div>';
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

function watched(previews: readonly string[] = [PREVIEW]) {
  const composer = document.querySelector('#composer')!;
  const seen: SeenAttachments = { addresses: new Set(), elements: new WeakSet() };
  const hasPreview = watchAttachments(composer, previews, seen, { added, gone }, end.signal);
  const show = (src: string, className = '') => {
    const photo = document.createElement('img');
    photo.className = className;
    photo.setAttribute('src', src);
    composer.append(photo);
    return photo;
  };
  return { hasPreview, show };
}

test('is told to be gone when the last preview that the site’s file knows is, and to be there when it comes back', async () => {
  const { hasPreview, show } = watched();
  const one = show('blob:one', 'photo');
  const two = show('blob:two', 'photo');
  await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(2));
  one.remove();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(gone).not.toHaveBeenCalled();
  expect(hasPreview(false)).toBe(true);
  two.remove();
  await vi.waitFor(() => expect(gone).toHaveBeenCalledTimes(1));
  expect(hasPreview(false)).toBe(false);
  show('blob:two', 'photo');
  await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(3));
});

test('a preview that is made anew, or shown by another address, is not gone', async () => {
  const { show } = watched();
  const photo = show('blob:one', 'photo');
  await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(1));
  photo.replaceWith(photo.cloneNode());
  document.querySelector('.photo')!.setAttribute('src', 'https://example.org/one.jpg');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(gone).not.toHaveBeenCalled();
});

test('where the site’s file knows no previews, one that goes tells nothing: the site may have the file by now', async () => {
  const { hasPreview, show } = watched([]);
  const photo = show('blob:one');
  await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(1));
  expect([hasPreview(false), hasPreview(true)]).toEqual([false, true]);
  photo.remove();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(gone).not.toHaveBeenCalled();
});
