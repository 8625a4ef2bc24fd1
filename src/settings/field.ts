/** The form of one row of the settings table. */
import type { Localized } from '../rules/rule.ts';

/** A value that can be chosen, with its words on the settings page and in the administrators' reference. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly title: Localized;
}

/** Where the settings page shows a row; `state` is remembered but has no control. */
type Group = 'you' | 'institution' | 'checks' | 'pause' | 'sites' | 'language' | 'administration' | 'state';

interface Common {
  readonly group: Group;
  /** Name of the control and of the key in the reference. */
  readonly title: Localized;
  /** One or two sentences on what it does. For list keys with a notation of their own: the notation, with an example. */
  readonly description: Localized;
  /** Whether an institution may set it by policy. What it sets is locked. */
  readonly manageable: boolean;
  /** Whether the user may set it. */
  readonly user: boolean;
  /** Whether export and import of settings include it. */
  readonly exportable: boolean;
}

/** On or off. */
interface FlagField extends Common {
  readonly kind: 'flag';
  readonly default: boolean;
}

/** One of a few values. */
interface ChoiceField extends Common {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly default: string;
}

/** A whole number in `unit`, both bounds allowed. */
export interface NumberField extends Common {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly unit: 'minutes' | 'epoch-ms';
  readonly default: number;
}

/** One line of text. `url` accepts https addresses only. */
export interface TextField extends Common {
  readonly kind: 'text';
  readonly format: 'plain' | 'url';
  /** UTF-16 code units. */
  readonly maxLength: number;
  readonly default: string;
}

/** What each entry of a list is; src/settings/entries.ts reads the notations. */
export type EntryKind = 'words' | 'token' | 'rule' | 'rule-or-all' | 'rule-severity' | 'house-term' | 'passage';

/**
 * A list of strings. Lists with structure are written as strings too ("rule=think"), because browsers drop a whole list when
 * one entry of it has another type, and so every entry can be judged and reported by itself.
 */
export interface ListField extends Common {
  readonly kind: 'list';
  readonly entry: EntryKind;
  /** The tokens allowed, for `entry: 'token'`. */
  readonly options?: readonly Option[];
  readonly maxEntries: number;
  /** Longest entry, in UTF-16 code units. */
  readonly maxLength: number;
  /** `union`: what the institution lists and what the user lists both count; else the institution's list stands alone. */
  readonly merge: 'replace' | 'union';
  readonly default: readonly string[];
}

/** A moment (ms since 1970) for each of some sites. */
export interface MomentsField extends Common {
  readonly kind: 'moments';
  readonly options: readonly Option[];
  readonly default: Readonly<Record<string, number>>;
}

/** A row of the settings table. */
export type Field = FlagField | ChoiceField | NumberField | TextField | ListField | MomentsField;

type OptionValue<F> = F extends { readonly options: readonly { readonly value: infer V }[] } ? V : string;

/** The type of a field's value. */
export type ValueOf<F> = F extends { kind: 'flag' }
  ? boolean
  : F extends { kind: 'choice' }
    ? OptionValue<F>
    : F extends { kind: 'number' }
      ? number
      : F extends { kind: 'text' }
        ? string
        : F extends { kind: 'list'; entry: 'token' }
          ? readonly OptionValue<F>[]
          : F extends { kind: 'list' }
            ? readonly string[]
            : Readonly<Partial<Record<OptionValue<F> & string, number>>>;
