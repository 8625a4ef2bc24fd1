/** The tab "check a text": a field with marks in the text, a tally, and the re-worded version to copy. Keeps nothing. */
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { Analysis, Finding } from '../engine/finding.ts';
import { useMessages } from '../i18n/hooks.ts';
import { MAX_TEXT_LENGTH } from '../messages/protocol.ts';
import { SEVERITIES } from '../rules/rule.ts';
import { CopyButton } from '../ui/Button.tsx';
import { $kinds, kindWord } from '../ui/kinds.ts';
import { MarkedField } from '../ui/MarkedField.tsx';
import { markedParts, type Remark, tally, toRemarks } from '../ui/remarks.ts';
import { reword } from '../ui/reword.ts';
import { SeverityLine } from '../ui/Severity.tsx';
import { $ui } from '../ui/words.ts';
import { RemarkList } from './RemarkList.tsx';
import type { PopupServices } from './services.ts';
import { $popup } from './words.ts';

/** So many words that a proposal left alone are named; all of them are marked and listed anyway. */
const MAX_LEFT = 3;

/** Rest after the last key before a text is checked, in ms. */
const REST_MS = 200;

export function QuickCheck({
  services,
  draft,
  onDraft,
}: {
  services: PopupServices;
  draft: string;
  onDraft: (text: string) => void;
}) {
  const t = useMessages($popup);
  const field = useId();
  const { analysis, failed } = useAnalysis(services, draft);
  // Marks of an older text would lie under the wrong words; they wait until the text rests.
  const findings = useMemo(() => analysis?.findings.filter((finding) => fits(finding, draft)) ?? [], [analysis, draft]);
  const remarks = useMemo(() => toRemarks(analysis?.findings ?? []), [analysis]);
  const marked = useMemo(
    () => remarks.flatMap(markedParts).filter((finding) => fits(finding, draft)),
    [remarks, draft],
  );

  return (
    <div class="hd-popup-body">
      <label class="hd-field-label" for={field}>
        {t.paste}
      </label>
      <MarkedField id={field} value={draft} findings={marked} placeholder={t.placeholder} onInput={onDraft} autofocus />
      {draft.length > MAX_TEXT_LENGTH && <p class="xs muted">{t.tooLong({ n: MAX_TEXT_LENGTH })}</p>}
      <div aria-live="polite">
        {failed && <p class="hd-tally">{t.failed}</p>}
        {analysis && draft.trim() !== '' && <Tally remarks={remarks} />}
      </div>
      {analysis && draft.trim() !== '' && <Proposal text={draft.slice(0, MAX_TEXT_LENGTH)} findings={findings} />}
      {remarks.length > 0 && draft.trim() !== '' && (
        <>
          <h2 class="hd-field-label">{t.why}</h2>
          <RemarkList
            entries={remarks.map((remark) => ({ remark, composer: null }))}
            services={services}
            firstOpen={false}
          />
        </>
      )}
      <p class="hd-keeps xs muted">{t.keepsNothing}</p>
    </div>
  );
}

/** Whether the words of a finding still stand where it saw them. */
function fits(finding: Finding, text: string): boolean {
  return text.slice(finding.start, finding.end) === finding.quote;
}

/** The analysis of the newest text that has rested; an answer that was overtaken is dropped. */
function useAnalysis(services: PopupServices, draft: string): { analysis: Analysis | null; failed: boolean } {
  const [state, setState] = useState<{ analysis: Analysis | null; failed: boolean }>({ analysis: null, failed: false });
  useEffect(() => {
    if (draft.trim() === '') {
      setState({ analysis: null, failed: false });
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      services.analyze(draft.slice(0, MAX_TEXT_LENGTH)).then(
        (analysis) => current && setState({ analysis, failed: false }),
        () => current && setState({ analysis: null, failed: true }),
      );
    }, REST_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [services, draft]);
  return state;
}

function Tally({ remarks }: { remarks: readonly Remark[] }) {
  const t = useMessages($popup);
  const ui = useMessages($ui);
  const counts = tally(remarks);
  if (remarks.length === 0) return <p class="hd-tally">{t.nothing}</p>;
  return (
    <p class="hd-tally">
      {SEVERITIES.toReversed()
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <span key={severity}>
            <SeverityLine severity={severity} />
            {t.times({ n: counts[severity], severity: ui[severity].toLowerCase() })}
          </span>
        ))}
    </p>
  );
}

function Proposal({ text, findings }: { text: string; findings: readonly Finding[] }) {
  const t = useMessages($popup);
  const kinds = useMessages($kinds);
  const proposal = useMemo(() => reword(text, findings), [text, findings]);
  if (proposal.text === text || proposal.text.trim() === '') return null;
  const nouns = (list: readonly Finding[]) => [...new Set(list.map((finding) => kinds[kindWord(finding)]))].join(', ');
  const left = [...new Set(proposal.left.map((finding) => `“${finding.quote}”`))];
  const quotes = left.slice(0, MAX_LEFT).join(', ') + (left.length > MAX_LEFT ? ' …' : '');
  return (
    <>
      <h2 class="hd-field-label">{t.proposal}</h2>
      <div class="hd-result">
        <blockquote>
          {proposal.pieces.map((piece, index) =>
            piece.changed ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
              <ins key={index} class="hd-new">
                {piece.text}
              </ins>
            ) : (
              piece.text
            ),
          )}
        </blockquote>
        <div class="bar">
          <span class="sm muted">
            {proposal.removed.length > 0 && t.gone({ what: nouns(proposal.removed) })}
            {proposal.removed.length > 0 && quotes !== '' && <br />}
            {quotes !== '' && t.left({ what: quotes })}
          </span>
          <CopyButton look="primary" text={proposal.text} />
        </div>
      </div>
    </>
  );
}
