/** "Even hardop?": the post as others would read it, once, before it is posted. The way on and the way back are both in plain sight. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Analysis, Finding } from '../../engine/finding.ts';
import { useLanguage, useMessages } from '../../i18n/hooks.ts';
import { languageTag } from '../../i18n/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LogoMark } from '../../ui/Logo.tsx';
import { type Remark, sumOf } from '../../ui/remarks.ts';
import { SeverityLine } from '../../ui/Severity.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { cycleFocus } from '../focus.ts';
import { langOf } from '../lang.ts';
import { Marked } from '../Marked.tsx';
import { trusted } from '../trusted.ts';
import { Letter } from './Letter.tsx';
import { answerQuestions } from './questions.ts';
import { ReadAloud } from './ReadAloud.tsx';
import { READERS, type Reader, thoughtOf } from './thoughts.ts';
import { $details, $pause, $thoughts } from './words.ts';

export interface PauseProps {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
  readonly language: Analysis['language'];
  readonly theme: 'light' | 'dark';
  readonly waitingMinutes: number;
  readonly mayReadAloud: boolean;
  onAnyway(): void;
  onWait(): void;
  onBack(): void;
}

export function Pause(props: PauseProps) {
  const { text, findings, remarks, theme } = props;
  const t = useMessages($pause);
  const [reader, setReader] = useState<Reader>('cousin');
  const [spoken, setSpoken] = useState(-1);
  const sheet = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => sheet.current?.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Tab') cycleFocus(event, sheet.current);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    props.onBack();
  };
  const thought = thoughtOf(reader, remarks);
  const letter = (
    <div class="hd-letter">
      <Letter text={text} findings={findings} spoken={spoken} lang={langOf(props.language)} />
      {props.mayReadAloud && (
        <ReadAloud
          text={text}
          language={props.language === 'en' ? 'en' : 'nl'}
          spans={findings}
          spoken={spoken}
          onSpoken={setSpoken}
        />
      )}
      {thought && <Thought thought={thought} />}
    </div>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press on it does nothing, and takes no focus away either
    <div class="hd-sheet-wrap" data-hd-theme={theme} onMouseDown={keepFocus}>
      <div
        ref={sheet}
        class="hd-sheet"
        role="alertdialog"
        tabIndex={-1}
        aria-modal="true"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-subtitle`}
        onKeyDown={onKeyDown}
      >
        <div class="hd-sheet-scroll">
          <div class="hd-sheet-head">
            <div>
              <h2 id={`${id}-title`}>{t.title}</h2>
              <p id={`${id}-subtitle`}>{t.subtitle}</p>
            </div>
            <LogoMark size={34} />
          </div>
          <div class="hd-reader">
            {thought ? (
              <Tabs
                label={t.readers}
                current={reader}
                onSelect={setReader}
                tabs={READERS.map((each) => ({ id: each, label: t[each] }))}
              >
                {letter}
              </Tabs>
            ) : (
              letter
            )}
          </div>
          <Questions remarks={remarks} />
          <p class="hd-sheet-note is-narrow">{t.promise}</p>
        </div>
        <div class="hd-sheet-foot">
          <Button look="quiet" onClick={once(trusted(props.onAnyway))}>
            {t.anyway}
          </Button>
          <Button look="outline" icon="clock" onClick={trusted(props.onWait)}>
            {t.wait(props.waitingMinutes)}
          </Button>
          <Button look="primary" onClick={trusted(props.onBack)}>
            {t.back}
          </Button>
        </div>
        <p class="hd-sheet-note is-wide">{t.promise}</p>
      </div>
    </div>
  );
}

/** A press beside the sheet leaves focus in it: the keyboard would go to the page. One on its words gives focus to the sheet itself. */
function keepFocus(event: MouseEvent): void {
  if (event.target === event.currentTarget) event.preventDefault();
}

/** Without the second click of a double one: the sheet of the next segment may be there by then, with this button in the same place. */
function once(act: (event: Event) => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) act(event);
  };
}

function Thought({ thought: { key, details } }: { thought: NonNullable<ReturnType<typeof thoughtOf>> }) {
  const t = useMessages($thoughts);
  const words = useMessages($details);
  const language = useLanguage();
  const list = new Intl.ListFormat(languageTag(language)).format(details.map((each) => words[each]));
  const thought = t[key];
  return (
    <div class="hd-thought">
      <Icon name="person" size={18} />
      <p>{typeof thought === 'string' ? thought : thought({ details: list })}</p>
    </div>
  );
}

function Questions({ remarks }: { remarks: readonly Remark[] }) {
  const t = useMessages($pause);
  return (
    <div class="hd-checks">
      <h3>{t.questions}</h3>
      <ul>
        {answerQuestions(remarks).map(({ question, remark }) => (
          <li key={question}>
            {remark ? (
              <SeverityLine severity={remark.severity} labelled />
            ) : (
              <span class="ok">
                <Icon name="check" />
              </span>
            )}
            <span class="q">{t[question]}</span>
            {remark ? <Found remark={remark} /> : <span class="none">{t.nothing}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Longest words shown beside a question, UTF-16 code units. */
const FOUND_LENGTH = 44;

function Found({ remark }: { remark: Remark }) {
  return (
    <span class="found">
      {sumOf(remark).map(({ part, words }, index) => (
        <span key={`${part.rule} ${part.start}`}>
          {index > 0 && ' + '}
          <Marked
            words={words.length > FOUND_LENGTH ? `${words.slice(0, FOUND_LENGTH).trimEnd()}…` : words}
            severity={remark.severity}
          />
        </span>
      ))}
    </span>
  );
}
