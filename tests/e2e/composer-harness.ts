/** Runs in an isolated world of the page, as a content script does: the composer layer with a recorder around it. */
import {
  type Attachment,
  type Composer,
  type HeldSubmission,
  type TextEdit,
  watchComposers,
} from '../../src/composer/index.ts';
import { siteOf } from '../../src/sites/index.ts';

/** What was reported, in order. */
interface Recorded {
  readonly kind:
    | 'attached'
    | 'detached'
    | 'edited'
    | 'settled'
    | 'moved'
    | 'focus'
    | 'attachment'
    | 'attachments-gone'
    | 'submitting';
  readonly id: number;
  readonly text?: string;
  readonly at: number;
}

export interface Harness {
  readonly composers: readonly Composer[];
  readonly log: Recorded[];
  readonly edits: TextEdit[];
  readonly attachments: Attachment[];
  readonly held: HeldSubmission[];
  /** Whether `submitting` holds. */
  hold: boolean;
  setGuard(on: boolean): void;
  stop(): void;
}

declare global {
  var harness: Harness;
}

const end = new AbortController();
const host = document.createElement('hardop-root');
host.style.cssText = 'position:fixed;left:0;top:0;width:0;height:0';
const mirrors = document.createElement('div');
host.attachShadow({ mode: 'closed' }).append(mirrors);
document.documentElement.append(host);

const log: Recorded[] = [];
const edits: TextEdit[] = [];
const attachments: Attachment[] = [];
const held: HeldSubmission[] = [];
const record = (kind: Recorded['kind'], { id }: Composer, text?: string) =>
  log.push({ kind, id, at: performance.now(), ...(text === undefined ? {} : { text }) });

const watch = watchComposers(
  siteOf(location.hostname),
  {
    attached: (composer) => record('attached', composer),
    detached: (composer) => record('detached', composer),
    edited: (composer, edit) => {
      edits.push(edit);
      record('edited', composer, edit.after);
    },
    settled: (composer, text) => record('settled', composer, text),
    moved: (composer) => record('moved', composer),
    focusChanged: (composer) => record('focus', composer),
    attachmentAdded: (composer, attachment) => {
      attachments.push(attachment);
      record('attachment', composer, attachment.kind);
    },
    attachmentsGone: (composer) => {
      attachments.length = 0;
      record('attachments-gone', composer);
    },
    submitting: (composer, submission) => {
      record('submitting', composer, submission.by);
      const { hold } = harness;
      if (hold) held.push(submission);
      return hold;
    },
    mirrorParent: () => mirrors,
  },
  end.signal,
);

globalThis.harness = {
  get composers() {
    return watch.composers;
  },
  log,
  edits,
  attachments,
  held,
  hold: true,
  setGuard: (on) => watch.setGuard(on),
  stop: () => {
    end.abort();
    host.remove();
  },
};
