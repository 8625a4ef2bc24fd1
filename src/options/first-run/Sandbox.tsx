/** A field to try: a ready example, the marks and the remark as a site's composer would show them. Nothing of it is kept. */
import { useEffect, useState } from 'preact/hooks';
import { useLanguage, useMessages } from '../../i18n/hooks.ts';
import { offersFor } from '../../overlay/proposal.ts';
import { Button } from '../../ui/Button.tsx';
import { applyEdits } from '../../ui/edits.ts';
import { LogoMark } from '../../ui/Logo.tsx';
import { MarkedField } from '../../ui/MarkedField.tsx';
import { remarkWords } from '../../ui/remark-words.ts';
import { markedParts, type Remark, summands, toRemarks } from '../../ui/remarks.ts';
import { SeverityLabel, SeverityLine } from '../../ui/Severity.tsx';
import { $ui } from '../../ui/words.ts';
import { useFindings } from '../checking.ts';
import { $firstRun } from './words.ts';

/** Rest after the last key before the field is checked, in ms. */
const REST_MS = 250;

/** What makes a remark the same one after the text around it changed. */
const nameOf = (remark: Remark) => remark.parts.map((part) => `${part.rule}:${part.quote}`).join('+');

export function Sandbox() {
  const t = useMessages($firstRun);
  const language = useLanguage();
  const [text, setText] = useState(t.example);
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(0);
  const found = useFindings(text, REST_MS);
  const remarks = toRemarks(found).filter((remark) => !ignored.includes(nameOf(remark)));
  const findings = remarks.flatMap(markedParts);
  const current = remarks[Math.min(open, remarks.length - 1)];
  const told = current ? summands(current) : [];
  const active = findings.flatMap((finding, index) => (told.includes(finding) ? [index] : []));

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language starts with its own example, whatever was typed
  useEffect(() => setText(t.example), [language]);

  const openAt = (offset: number) => {
    const index = remarks.findIndex((remark) =>
      remark.parts.some((part) => part.start <= offset && offset <= part.end),
    );
    if (index !== -1) setOpen(index);
  };

  return (
    <>
      <div class="hd-sandbox">
        <MarkedField
          label={t.field}
          voice="type"
          value={text}
          findings={findings}
          active={active}
          onInput={setText}
          onCaret={openAt}
        />
        <button
          type="button"
          class={`hd-badge${remarks.length === 0 ? ' is-quiet' : ''}`}
          aria-label={remarks.length === 0 ? t.badgeNone : t.badge(remarks.length)}
          onClick={() => setOpen((open + 1) % Math.max(1, remarks.length))}
        >
          <LogoMark size={17} />
          {remarks[0] && (
            <b>
              {remarks.length}
              <SeverityLine severity={remarks[0].severity} />
            </b>
          )}
        </button>
      </div>
      <div aria-live="polite">
        {current ? (
          <Mini
            key={nameOf(current)}
            text={text}
            remark={current}
            more={remarks.length > 1}
            onText={setText}
            onIgnore={() => setIgnored([...ignored, nameOf(current)])}
            onNext={() => setOpen((remarks.indexOf(current) + 1) % remarks.length)}
          />
        ) : (
          <div class="hd-mini">
            <p>{t.nothing}</p>
            <p class="go">
              <Button
                small
                onClick={() => {
                  setIgnored([]);
                  setText(t.example);
                }}
              >
                {t.again}
              </Button>
            </p>
          </div>
        )}
      </div>
    </>
  );
}

function Mini({
  text,
  remark,
  more,
  onText,
  onIgnore,
  onNext,
}: {
  text: string;
  remark: Remark;
  more: boolean;
  onText: (text: string) => void;
  onIgnore: () => void;
  onNext: () => void;
}) {
  const t = useMessages($firstRun);
  const { title, why } = remarkWords(remark, useMessages($ui));
  const { best, without } = offersFor(text, remark);
  const offer = best ?? without;
  const wording = remark.parts.length === 1 ? remark.lead.replacements[0] : undefined;
  const label = !best || wording === '' ? t.removeWords : wording === undefined ? t.reword : t.make({ words: wording });
  return (
    <section class="hd-mini" aria-label={t.remark}>
      <SeverityLabel severity={remark.severity} />
      <p class="say">
        <strong>{title}.</strong> {why}
      </p>
      {best && wording === undefined && best.preview.length > 0 && (
        <p class="read preview">
          {best.preview.map(({ text, changed }, index) =>
            changed ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no identity but their place
              <ins key={index} class="hd-new">
                {text}
              </ins>
            ) : (
              text
            ),
          )}
        </p>
      )}
      <p class="go">
        {offer && (
          <Button look="primary" small onClick={() => onText(applyEdits(text, offer.edits))}>
            {label}
          </Button>
        )}
        <Button look="quiet" small onClick={onIgnore}>
          {t.ignoreHere}
        </Button>
        {more && (
          <Button look="quiet" small onClick={onNext}>
            {t.nextRemark}
          </Button>
        )}
      </p>
    </section>
  );
}
