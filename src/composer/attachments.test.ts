// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noneSeen, type SeenAttachments, watchAttachments } from './attachments.ts';

const PREVIEW = '.photo';

let end = new AbortController();
let seen: SeenAttachments;
const added = vi.fn();
const gone = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  end = new AbortController();
  seen = noneSeen();
  document.body.innerHTML =
    '<div id="composer"><img src="portrait.jpg"><div contenteditable="true"></div><button></button></div>';
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

function watched(previews: readonly string[] = [PREVIEW]) {
  const composer = document.querySelector('#composer')!;
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

/** A composer in which a photo was told, on a site whose file knows no previews. */
async function shown() {
  const { hasPreview, show } = watched([]);
  const photo = show('blob:one');
  await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(1));
  return { hasPreview, photo, show };
}

/** Something that the user does in the composer. */
function act(event: Event, target = 'button'): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector(target)!.dispatchEvent(event);
}
const press = (target?: string) => act(new MouseEvent('click', { bubbles: true, composed: true }), target);
const rest = () => new Promise((resolve) => setTimeout(resolve, 300));

test('is told to be gone when the last preview that the site’s file knows is, and to be there when it comes back', async () => {
  const { hasPreview, show } = watched();
  const one = show('blob:one', 'photo');
  const two = show('blob:two', 'photo');
  await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(2));
  one.remove();
  await rest();
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
  await rest();
  expect(gone).not.toHaveBeenCalled();
});

test('where the site’s file knows no previews, one that goes tells nothing: the site may have the file by now', async () => {
  const { hasPreview, photo } = await shown();
  expect([hasPreview(false), hasPreview(true)]).toEqual([false, true]);
  photo.remove();
  await rest();
  expect(gone).not.toHaveBeenCalled();
});

describe('a preview that the site’s file does not know', () => {
  test('is taken away by a press on something in the composer, and told anew when it comes back', async () => {
    const { photo, show } = await shown();
    press();
    photo.remove();
    await vi.waitFor(() => expect(gone).toHaveBeenCalledTimes(1));
    show('blob:one');
    await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(2));
  });

  test('is taken away by the keyboard', async () => {
    const { photo } = await shown();
    act(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, composed: true }));
    photo.remove();
    await vi.waitFor(() => expect(gone).toHaveBeenCalledTimes(1));
  });

  test('is not gone where another picture takes its place, whatever was pressed', async () => {
    const { photo, show } = await shown();
    press();
    photo.remove();
    show('https://example.org/one.jpg');
    await rest();
    expect(gone).not.toHaveBeenCalled();
  });

  test('is not gone because of a press in the text, or one by a script', async () => {
    const { photo } = await shown();
    press('[contenteditable]');
    document.querySelector('button')!.click();
    photo.remove();
    await rest();
    expect(gone).not.toHaveBeenCalled();
  });
});

test('a photo among the messages of a chat is none of the message that is being written', async () => {
  document.querySelector('#composer')!.innerHTML = '<div role="log"><img src="blob:sent"></div>';
  const { show, hasPreview } = watched([]);
  expect(hasPreview(true)).toBe(false);
  show('blob:one');
  await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(1));
});

test('a picture on the clipboard beside words is told by its preview, should the site take it', async () => {
  const paste = (types: readonly string[]) => {
    const event = new Event('paste', { bubbles: true, composed: true });
    const files = [new File([], 'image.png', { type: 'image/png' })];
    act(Object.assign(event, { clipboardData: { types, files } }), '[contenteditable]');
  };
  const { show } = watched([]);
  paste(['text/html', 'text/plain', 'Files']);
  expect(added).not.toHaveBeenCalled();
  show('blob:one');
  await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(1));
  paste(['Files']);
  expect(added).toHaveBeenCalledTimes(2);
});
