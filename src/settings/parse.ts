/** Reading one setting's value out of JSON that anybody can have written. Pure; never throws. */
import { entryProblem, isHttpsUrl } from './entries.ts';
import type { Field, ListField, MomentsField, TextField } from './field.ts';
import { type Reason, shown } from './rejection.ts';

/** What was left out of a value: one entry of it, or (`entry: null`) all of it. */
interface Problem {
  readonly entry: string | null;
  readonly reason: Reason;
}

/** `value` is absent when nothing usable was there: the key then counts as not set. */
interface Parsed {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

function refuse(raw: unknown, reason: Reason): Parsed {
  return { problems: [{ entry: shown(raw), reason }] };
}

/** One line without control characters, composed (NFC), without lone surrogates, trimmed. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

function parseText(field: TextField, raw: unknown): Parsed {
  if (typeof raw !== 'string') return refuse(raw, 'wrong-type');
  const text = tidy(raw);
  if (text.length > field.maxLength) return refuse(raw, 'too-long');
  if (field.format === 'url' && text !== '' && !isHttpsUrl(text)) return refuse(raw, 'not-https');
  return { value: text, problems: [] };
}

/** A list as JSON text: the only form of an empty list in the Windows registry, which Firefox hands on as it stands there. */
function unwrapped(raw: unknown): unknown {
  if (typeof raw !== 'string' || !raw.trimStart().startsWith('[')) return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

function parseList(field: ListField, given: unknown): Parsed {
  const raw = unwrapped(given);
  if (!Array.isArray(raw)) return refuse(raw, 'wrong-type');
  const value: string[] = [];
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const reject = (entry: unknown, reason: Reason) => problems.push({ entry: shown(entry), reason });
  for (const item of raw) {
    if (typeof item !== 'string') {
      reject(item, 'wrong-type');
      continue;
    }
    const entry = tidy(item);
    if (entry === '') continue;
    const identity = entry.toLowerCase();
    const reason = entry.length > field.maxLength ? 'too-long' : entryProblem(field.entry, entry, field.options);
    if (reason !== null) reject(item, reason);
    else if (seen.has(identity)) reject(item, 'duplicate');
    else if (value.length >= field.maxEntries) reject(item, 'too-many');
    else {
      seen.add(identity);
      value.push(entry);
    }
  }
  // Had every entry been bad, an empty list would mean something its author never wrote ("on no site at all").
  return value.length === 0 && problems.length > 0 ? { problems } : { value, problems };
}

function parseMoments(field: MomentsField, raw: unknown): Parsed {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refuse(raw, 'wrong-type');
  const value: Record<string, number> = {};
  const problems: Problem[] = [];
  for (const [key, moment] of Object.entries(raw)) {
    if (!field.options.some((option) => option.value === key))
      problems.push({ entry: shown(key), reason: 'not-an-option' });
    else if (!Number.isSafeInteger(moment) || moment < 0) problems.push({ entry: shown(key), reason: 'wrong-type' });
    else value[key] = moment;
  }
  return { value, problems };
}

/** Reads a value for a field. What is bad in it is left out and reported; the rest is kept. */
export function parseValue(field: Field, raw: unknown): Parsed {
  switch (field.kind) {
    case 'flag':
      // Firefox hands on a policy of Windows or macOS as it stands there, where a flag is the number 0 or 1.
      if (raw === 0 || raw === 1) return { value: raw === 1, problems: [] };
      return typeof raw === 'boolean' ? { value: raw, problems: [] } : refuse(raw, 'wrong-type');
    case 'choice':
      if (typeof raw !== 'string') return refuse(raw, 'wrong-type');
      return field.options.some((option) => option.value === raw)
        ? { value: raw, problems: [] }
        : refuse(raw, 'not-an-option');
    case 'number':
      if (!Number.isSafeInteger(raw)) return refuse(raw, 'wrong-type');
      return (raw as number) >= field.min && (raw as number) <= field.max
        ? { value: raw, problems: [] }
        : refuse(raw, 'out-of-range');
    case 'text':
      return parseText(field, raw);
    case 'list':
      return parseList(field, raw);
    case 'moments':
      return parseMoments(field, raw);
  }
}
