// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OTHER_SITE, siteOf } from '../sites/index.ts';
import { classify } from './classify.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** The element marked `data-it` in some markup, with a size of its own. */
function field(html: string, width = 400, height = 40): HTMLElement {
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLElement>('[data-it]')!;
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue({ width, height } as DOMRect);
  return element;
}
const on = (host: string, element: HTMLElement, path = '/') => classify(siteOf(host), element, path);

describe('fields by their site', () => {
  it.each([
    ['x.com', '/home', '<main><div data-it data-testid="tweetTextarea_0" contenteditable="true"></div></main>', 'post'],
    [
      'x.com',
      '/a/status/1',
      '<main><div data-it data-testid="tweetTextarea_0" contenteditable="true"></div></main>',
      'reply',
    ],
    [
      'x.com',
      '/compose/post',
      '<div role="dialog"><article data-testid="tweet"></article><div><div data-it data-testid="tweetTextarea_0" contenteditable="true"></div></div></div>',
      'reply-dialog',
    ],
    ['x.com', '/i/chat/1', '<textarea data-it data-testid="dm-composer-textarea"></textarea>', 'chat'],
    [
      'www.facebook.com',
      '/',
      '<div role="dialog"><form><div data-it role="textbox" data-lexical-editor="true" contenteditable="true"></div></form></div>',
      'post',
    ],
    [
      'www.facebook.com',
      '/',
      '<div><div role="log"></div><div><div data-it role="textbox" data-lexical-editor="true" contenteditable="true"></div></div></div>',
      'message-popup',
    ],
    [
      'www.facebook.com',
      '/',
      '<div role="article"><form><div data-it role="textbox" data-lexical-editor="true" contenteditable="true"></div></form></div>',
      'comment',
    ],
    [
      'www.linkedin.com',
      '/feed/',
      '<dialog open><div data-it componentkey="ShareBox_textEditor" contenteditable="true"></div></dialog>',
      'post-dialog',
    ],
    ['www.linkedin.com', '/in/a/edit/intro/', '<div role="dialog"><input data-it type="text"></div>', 'profile'],
    ['www.instagram.com', '/', '<form><textarea data-it></textarea></form>', 'comment'],
    // Pages of people whose names begin like the messages of the site.
    ['www.instagram.com', '/directeurzorg/p/1/', '<form><textarea data-it></textarea></form>', 'comment'],
    [
      'www.facebook.com',
      '/messagesfromtheward',
      '<div role="dialog"><form><div data-it role="textbox" data-lexical-editor="true" contenteditable="true"></div></form></div>',
      'post',
    ],
    [
      'www.facebook.com',
      '/messages',
      '<main><div data-it role="textbox" data-lexical-editor="true" contenteditable="true"></div></main>',
      'message',
    ],
    [
      'www.instagram.com',
      '/direct/t/1/',
      '<div data-it spellcheck="false" role="textbox" data-lexical-editor="true" contenteditable="true"></div>',
      'message',
    ],
  ])('%s%s: %s is %s', (host, path, html, id) => {
    expect(on(host, field(html), path)?.id).toBe(id);
  });
});

describe('fields that no file knows', () => {
  it.each([
    ['<textarea data-it></textarea>', '/', 'post'],
    ['<article><textarea data-it></textarea></article>', '/', 'comment'],
    ['<div data-it contenteditable="true" spellcheck="false"></div>', '/messaging/x', 'message'],
    ['<textarea data-it></textarea>', '/settings/profile', 'profile'],
  ])('%s on %s is a generic %s', (html, path, surface) => {
    expect(classify(OTHER_SITE, field(html), path)).toMatchObject({ id: 'generic', surface });
  });

  it.each([
    '<input data-it type="search">',
    '<input data-it type="password">',
    '<input data-it type="text">',
    '<textarea data-it readonly></textarea>',
    '<textarea data-it disabled></textarea>',
    '<textarea data-it autocomplete="one-time-code"></textarea>',
    '<textarea data-it enterkeyhint="search"></textarea>',
    '<div role="search"><textarea data-it></textarea></div>',
    '<div data-it contenteditable="true" role="combobox"></div>',
    '<div data-it contenteditable="true" aria-readonly="true"></div>',
    '<p data-it>tekst</p>',
  ])('%s is left alone', (html) => {
    expect(classify(OTHER_SITE, field(html), '/')).toBeNull();
  });

  it('leaves fields alone that are too small to compose in', () => {
    expect(classify(OTHER_SITE, field('<textarea data-it></textarea>', 2, 2), '/')).toBeNull();
  });

  it('leaves an input of a known profile form alone when it holds a secret', () => {
    expect(
      on('www.linkedin.com', field('<div role="dialog"><input data-it type="password"></div>'), '/in/a/edit/'),
    ).toBeNull();
  });
});
