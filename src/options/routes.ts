/** Which part of the options page the address names. The part after `#` is `section` or `section/detail`. */

/** Sections with a place in the navigation, in its order. */
const SETTINGS_SECTIONS = ['you', 'institution', 'checks', 'pause', 'ignored', 'sites', 'language'] as const;

export type Section = (typeof SETTINGS_SECTIONS)[number] | 'manage' | 'library' | 'first-run';

export interface Route {
  readonly section: Section;
  /** What within the section: a passage of the library, a rule. Empty for none. */
  readonly detail: string;
}

const SECTIONS: readonly string[] = [...SETTINGS_SECTIONS, 'manage', 'library', 'first-run'];

/** Reads `location.hash`; what is not known leads to the first section. */
export function readRoute(hash: string): Route {
  const [section = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  if (!SECTIONS.includes(section)) return { section: 'you', detail: '' };
  let detail = rest.join('/');
  try {
    detail = decodeURIComponent(detail);
  } catch {
    // A stray % in an address that someone typed; it then names nothing.
  }
  return { section: section as Section, detail };
}

/** The address of a section. */
export function href(section: Section, detail = ''): string {
  return `#${section}${detail === '' ? '' : `/${encodeURIComponent(detail)}`}`;
}
