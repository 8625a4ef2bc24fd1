/** One thing of the library to read: a passage of a document, one of the institution's own, or a help. */
import { HELPS } from '../../guidelines/helps.ts';
import { findDocument } from '../../guidelines/index.ts';
import { type Passage, rulingUrl } from '../../guidelines/passage.ts';
import { useLocalized, useMessages } from '../../i18n/hooks.ts';
import type { RuleId } from '../../rules/rule.ts';
import { CopyButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { SeverityLine } from '../../ui/Severity.tsx';
import { useFindings } from '../checking.ts';
import { href } from '../routes.ts';
import { RULE_INFO, ruleInfo } from '../rule-info.ts';
import { ArticleFrame, OutsideLink } from './ArticleFrame.tsx';
import type { Entry, Own } from './entries.ts';
import { HelpArticle } from './HelpArticle.tsx';
import { $library } from './words.ts';

export function Article({ entry, own }: { entry: Entry; own: Own }) {
  switch (entry.kind) {
    case 'passage':
      return <PassageArticle passage={entry.passage} />;
    case 'own':
      return <OwnArticle entry={entry} own={own} />;
    case 'help':
      return <HelpArticle help={entry.help} />;
  }
}

function PassageArticle({ passage }: { passage: Passage }) {
  const t = useMessages($library);
  const localized = useLocalized();
  const document = findDocument(passage.document);
  if (!document) return null;
  const { title, year, url } = document;
  const publisher = localized(document.publisher);
  const rules = RULE_INFO.filter((rule) => rule.guidelines.includes(passage.id)).map((rule) => rule.id);
  const helps = HELPS.filter((help) => help.passages.includes(passage.id));
  const ruling = passage.ruling;
  const rulingLink = ruling?.ecli ? rulingUrl(ruling.ecli) : null;
  return (
    <ArticleFrame
      source={[publisher, localized(title), year ?? t.undated, localized(passage.number)].join(' · ')}
      title={localized(passage.title)}
      summary={localized(passage.summary)}
    >
      <p class="link">
        <OutsideLink to={url}>{t.openAt({ publisher })}</OutsideLink>
      </p>
      <h2>{t.whatToDo}</h2>
      <ul class="hd-do">
        {sentences(localized(passage.whatToDo)).map((sentence) => (
          <li key={sentence}>
            <Icon name="check" />
            {sentence}
          </li>
        ))}
      </ul>
      {ruling && (
        <>
          <h2>{t.ruling}</h2>
          <p class="ruling">
            {localized(ruling.court)}
            {ruling.ecli && `, ${ruling.ecli}`}{' '}
            {rulingLink && <OutsideLink to={rulingLink}>{t.openRuling}</OutsideLink>}
          </p>
        </>
      )}
      <h2>{t.example}</h2>
      <Example
        before={passage.example.before && localized(passage.example.before)}
        after={localized(passage.example.after)}
      />
      <Rules rules={rules} />
      {helps.length > 0 && (
        <>
          <h2>{t.helps}</h2>
          {helps.map((help) => {
            const copy = help.copyTexts[0];
            return (
              <div class="hd-help" key={help.id}>
                <h3>
                  <a class="hd-link" href={href('library', help.id)}>
                    {localized(help.title)}
                  </a>
                </h3>
                {copy && <CopyButton text={localized(copy.text)} />}
                {copy ? <p class="read">{localized(copy.text)}</p> : <p>{localized(help.summary)}</p>}
              </div>
            );
          })}
        </>
      )}
    </ArticleFrame>
  );
}

function OwnArticle({ entry, own }: { entry: Extract<Entry, { kind: 'own' }>; own: Own }) {
  const t = useMessages($library);
  return (
    <ArticleFrame source={`${own.name} · ${t.ownGuideline}`} title={entry.title} summary={entry.summary}>
      {entry.url && (
        <p class="link">
          <OutsideLink to={entry.url}>{t.openOwn({ publisher: own.name })}</OutsideLink>
        </p>
      )}
      <Rules rules={entry.passage.rules} />
    </ArticleFrame>
  );
}

/** A post of our own making, before and after; the marks are those that Hardop would draw. */
function Example({ before, after }: { before: string | undefined; after: string }) {
  const t = useMessages($library);
  const findings = useFindings(before ?? '');
  return (
    <div class={`hd-pair${before === undefined ? ' single' : ''}`}>
      {before !== undefined && (
        <div>
          <p class="label">{t.before}</p>
          <p class="read">
            <MarkedText text={before} findings={findings} />
          </p>
        </div>
      )}
      <div>
        <p class="label">{before === undefined ? t.good : t.after}</p>
        <p class="read">{after}</p>
      </div>
    </div>
  );
}

function Rules({ rules }: { rules: readonly RuleId[] }) {
  const t = useMessages($library);
  const localized = useLocalized();
  return (
    <>
      <h2>{t.rules}</h2>
      {rules.length === 0 ? (
        <p class="muted">{t.noRules}</p>
      ) : (
        <p class="hd-rules">
          {rules.map(ruleInfo).map((rule) => (
            <a key={rule.id} href={href('checks', rule.id)}>
              <SeverityLine severity={rule.severity} labelled />
              {localized(rule.texts.title)}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

/** The sentences of a short text. */
function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.?])\s+(?=\p{Lu})/u);
}
