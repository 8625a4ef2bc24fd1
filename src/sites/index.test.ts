// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Platform, SURFACES, type Surface } from '../rules/rule.ts';
import { SITES, siteOf } from './index.ts';

const surfaces = SITES.flatMap((site) =>
  site.surfaces.map((surface) => [`${site.name}, ${surface.id}`, site, surface] as const),
);

describe.each(surfaces)('%s', (_, site, surface) => {
  const selectors = [
    ...surface.editors,
    ...surface.submit.map(({ selector }) => selector),
    ...surface.previews,
    surface.scope,
    ...(surface.beside ? [surface.beside] : []),
  ];

  it('has a name of its own on its site', () => {
    expect(site.surfaces.filter(({ id }) => id === surface.id)).toHaveLength(1);
  });

  it('is found by structure: labels and placeholders are translated', () => {
    for (const selector of [...selectors, ...site.never]) {
      expect(selector).not.toMatch(/aria-label|placeholder|title[~|^$*]?=|alt[~|^$*]?=/);
    }
  });

  it('has selectors and a path that can be read', () => {
    for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow();
    expect(() => new RegExp(surface.path ?? '')).not.toThrow();
  });

  it('says when and with what it was last compared', () => {
    expect(surface.checked).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(surface.source.length).toBeGreaterThan(20);
  });
});

/** Why a site has no field of some sort, for example `threads: { message: 'messages are in the app alone' }`. */
const LACKS: Partial<Record<Platform, Partial<Record<Surface, string>>>> = {};

it('each site has posts, comments, messages and profiles', () => {
  const missing = SITES.flatMap(({ platform, surfaces }) =>
    SURFACES.filter(
      (surface) => !LACKS[platform]?.[surface] && !surfaces.some((described) => described.surface === surface),
    ).map((surface) => `${platform}: ${surface}`),
  );
  expect(missing, 'describe it, or say in LACKS why not').toEqual([]);
});

it.each([
  ['x.com', 'x'],
  ['mobile.twitter.com', 'x'],
  ['business.facebook.com', 'facebook'],
  ['www.linkedin.com', 'linkedin'],
  ['notx.com', 'other'],
  ['x.com.example', 'other'],
  ['instagram.com.example', 'other'],
])('%s is a page of %s', (host, platform) => {
  expect(siteOf(host).platform).toBe(platform);
});
