/** A practical help: steps to take, texts to copy, and the passages that ask for it. */
import { useState } from 'preact/hooks';
import type { Help } from '../../guidelines/help.ts';
import { findDocument, findPassage } from '../../guidelines/index.ts';
import { useLanguage, useLocalized, useMessages } from '../../i18n/hooks.ts';
import { Button, CopyButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { numberWord } from '../../ui/numbers.ts';
import { Switch } from '../../ui/Switch.tsx';
import { useSettings } from '../context.ts';
import { href } from '../routes.ts';
import { ArticleFrame, OutsideLink } from './ArticleFrame.tsx';
import { $library } from './words.ts';

export function HelpArticle({ help }: { help: Help }) {
  const t = useMessages($library);
  const localized = useLocalized();
  const publisherOf = (id: string) => {
    const document = findDocument(id);
    return document && localized(document.publisher);
  };
  const passages = help.passages.flatMap((id) => findPassage(id) ?? []);
  return (
    <ArticleFrame source={t.help} title={localized(help.title)} summary={localized(help.summary)}>
      {help.repeatMonths && <Reminder months={help.repeatMonths} />}
      {help.sections.map((section) => (
        <section key={section.steps[0]?.nl}>
          <h2>{section.title ? localized(section.title) : t.whatToDo}</h2>
          <ul class="hd-do">
            {section.steps.map((step) => (
              <li key={step.nl}>
                <Icon name="check" />
                {localized(step)}
              </li>
            ))}
          </ul>
          {section.url && (
            <p class="link">
              <OutsideLink to={section.url}>{section.link ? localized(section.link) : t.openPage}</OutsideLink>
            </p>
          )}
        </section>
      ))}
      {help.copyTexts.length > 0 && <h2>{t.toCopy}</h2>}
      {help.copyTexts.map((copy) => (
        <div class="hd-help" key={copy.title.nl}>
          <h3>{localized(copy.title)}</h3>
          <CopyButton text={localized(copy.text)} />
          <p class="read">{localized(copy.text)}</p>
        </div>
      ))}
      {passages.length > 0 && (
        <>
          <h2>{t.from}</h2>
          <p class="hd-rules">
            {passages.map((passage) => (
              <a key={passage.id} href={href('library', passage.id)}>
                {publisherOf(passage.document)}, {localized(passage.number)}
              </a>
            ))}
          </p>
        </>
      )}
    </ArticleFrame>
  );
}

/** Comes back to a help after some months: a switch, and a way to say that it is done for now. */
function Reminder({ months }: { months: number }) {
  const t = useMessages($library);
  const label = t.remind({ n: numberWord(months, useLanguage()) });
  const { settings, set } = useSettings();
  const [done, setDone] = useState(false);
  const on = settings.privacyReminder.value;
  return (
    <div class="hd-remind">
      <Icon name="clock" />
      <p>
        {label}
        <span class="muted" role="status">
          {done ? t.doneToday : on ? t.reminding : ''}
        </span>
      </p>
      <Switch label={label} checked={on} onChange={(next) => set('privacyReminder', next)} />
      <Button
        small
        onClick={() => {
          set('privacyReviewedAt', Date.now());
          setDone(true);
        }}
      >
        {t.done}
      </Button>
    </div>
  );
}
