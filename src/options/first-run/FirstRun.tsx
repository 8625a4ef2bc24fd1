/** The first run: one page, three steps, under a minute; done steps fold to a line, and skipping is always there. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocalized, useMessages } from '../../i18n/hooks.ts';
import type { ListField } from '../../settings/field.ts';
import { ROLE_OPTIONS } from '../../settings/options.ts';
import { SETTINGS } from '../../settings/table.ts';
import { Button, Chip } from '../../ui/Button.tsx';
import { Select } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { LogoMark, LogoWord } from '../../ui/Logo.tsx';
import { useSettings } from '../context.ts';
import { href } from '../routes.ts';
import { TextInput } from '../SettingRow.tsx';
import { suggestedTitles } from '../titles.ts';
import { WordList } from '../WordList.tsx';
import { Sandbox } from './Sandbox.tsx';
import { $firstRun } from './words.ts';

type Step = 1 | 2 | 3;

export function FirstRun() {
  const t = useMessages($firstRun);
  const { settings, set } = useSettings();
  const [step, setStep] = useState<Step>(1);
  const [finished, setFinished] = useState(false);
  const institutionLocked = settings.institutionName.locked;
  const main = useRef<HTMLElement>(null);
  const begun = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is what calls for it
  useEffect(() => {
    // The button that led on went with its step. The first step keeps the browser's own start.
    if (begun.current) {
      const title = main.current?.querySelector<HTMLElement>(finished ? 'h1' : '[aria-current=step] h2');
      title?.focus();
    }
    begun.current = true;
  }, [step, finished]);

  const finish = () => {
    set('firstRunDone', true);
    // The first reminder to go over one's privacy comes two months from now, not today.
    if (settings.privacyReviewedAt.value === 0) set('privacyReviewedAt', Date.now());
    setFinished(true);
  };
  const next = () => setStep(step === 1 && !institutionLocked ? 2 : 3);

  return (
    <div class="hd-first">
      <main id="content" tabIndex={-1} ref={main}>
        <p class="brand">
          <LogoMark size={34} />
          <LogoWord width={92} />
        </p>
        <h1 tabIndex={-1}>{finished ? t.doneTitle : t.title}</h1>
        <p class="lead">{finished ? t.doneMore : t.lead}</p>
        {finished ? (
          <p class="after">
            <a class="hd-btn outline" href={href('you')}>
              {t.settings}
            </a>
            <a class="hd-btn quiet" href={href('library')}>
              <Icon name="book" />
              {t.library}
            </a>
          </p>
        ) : (
          <>
            <ol class="hd-steps" aria-label={t.steps}>
              <StepItem
                n={1}
                current={step}
                title={t.who}
                open={t.whoMore}
                folded={<WhoSaid />}
                onChange={() => setStep(1)}
              >
                <Who onNext={next} />
              </StepItem>
              <StepItem
                n={2}
                current={step}
                title={t.where}
                open={t.whereMore}
                folded={<WhereSaid />}
                done={institutionLocked || step > 2}
                {...(institutionLocked ? {} : { onChange: () => setStep(2) })}
              >
                <Where onNext={next} />
              </StepItem>
              <StepItem n={3} current={step} title={t.tryIt} open={t.tryMore} onChange={() => setStep(3)}>
                <Sandbox />
              </StepItem>
            </ol>
            <p class="foot">
              <span class="hd-locked">
                <Icon name="clock" />
                {step === 1 ? t.timeLeft : t.timeHalf}
              </span>
              <Button look="quiet" onClick={finish}>
                {t.skip}
              </Button>
              <Button onClick={finish}>{t.done}</Button>
            </p>
          </>
        )}
      </main>
    </div>
  );
}

/** A step: open when it is the current one, else a line. Without `onChange` it is not the user's to change. */
function StepItem({
  n,
  current,
  title,
  open,
  folded,
  done = n < current,
  onChange,
  children,
}: {
  n: Step;
  current: Step;
  title: string;
  open: string;
  folded?: ComponentChildren;
  done?: boolean;
  onChange?: () => void;
  children: ComponentChildren;
}) {
  const t = useMessages($firstRun);
  const now = n === current;
  return (
    <li class={`hd-step${now ? ' now' : done ? ' done' : ''}`} aria-current={now ? 'step' : undefined}>
      <span class="num">{done && !now ? <Icon name="check" /> : n}</span>
      <div>
        <h2 class="t" tabIndex={-1}>
          {title}
        </h2>
        <p class="d">{now || !folded || !done ? open : folded}</p>
      </div>
      {now || (!done && onChange) ? null : onChange ? (
        <Button look="quiet" small aria-label={t.changeStep({ step: title })} onClick={onChange}>
          {t.change}
        </Button>
      ) : (
        <span class="hd-locked">
          <Icon name="lock" size={14} />
          {t.byInstitution}
        </span>
      )}
      {now && <div class="open">{children}</div>}
    </li>
  );
}

/** "a, b and c". */
function useList(): (words: readonly string[]) => string {
  const { and } = useMessages($firstRun);
  return (words) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`);
}

function WhoSaid() {
  const t = useMessages($firstRun);
  const localized = useLocalized();
  const list = useList();
  const { role, heldTitles } = useSettings().settings;
  const option = ROLE_OPTIONS.find((each) => each.value === role.value);
  const name = role.value === 'untold' || !option ? '' : localized(option.title);
  if (heldTitles.value.length === 0) return <>{name || t.nothingSaid}</>;
  return <>{name ? t.roleWithTitles({ role: name, titles: list(heldTitles.value) }) : list(heldTitles.value)}</>;
}

function WhereSaid() {
  const t = useMessages($firstRun);
  const list = useList();
  const { institutionName, institutionNames } = useSettings().settings;
  if (institutionName.value === '') return <>{t.nothingSaid}</>;
  const others = institutionNames.value.map((name) => `“${name}”`);
  return (
    <>
      {others.length > 0
        ? t.nameWithOthers({ name: institutionName.value, others: list(others) })
        : institutionName.value}
    </>
  );
}

function Who({ onNext }: { onNext: () => void }) {
  const t = useMessages($firstRun);
  const localized = useLocalized();
  const { settings, set, updateList } = useSettings();
  const held = settings.heldTitles.value;
  const offered = suggestedTitles(settings.role.value, []);
  return (
    <div class="hd-ask">
      <div class="line">
        <span aria-hidden="true">{t.role}</span>
        <Select
          label={t.role}
          options={ROLE_OPTIONS.map(({ value, title }) => ({ value, label: localized(title) }))}
          value={settings.role.value}
          onChange={(role) => set('role', role)}
        />
      </div>
      {offered.length > 0 && (
        <fieldset>
          <legend>{t.titles}</legend>
          <span class="hd-chips">
            {offered.map((title) => {
              const has = held.includes(title);
              return (
                <Chip
                  key={title}
                  pressed={has}
                  onClick={() =>
                    updateList('heldTitles', (own) => (has ? own.filter((each) => each !== title) : [...own, title]))
                  }
                >
                  {title}
                </Chip>
              );
            })}
          </span>
        </fieldset>
      )}
      <Button look="primary" small onClick={onNext}>
        {t.next}
      </Button>
    </div>
  );
}

function Where({ onNext }: { onNext: () => void }) {
  const t = useMessages($firstRun);
  const { settings, set } = useSettings();
  const field: ListField = SETTINGS.institutionNames;
  return (
    <div class="hd-ask">
      <div class="line">
        <span aria-hidden="true">{t.name}</span>
        <TextInput
          field={SETTINGS.institutionName}
          value={settings.institutionName.value}
          onChange={(name) => set('institutionName', name)}
          label={t.name}
        />
      </div>
      <div class="line">
        <span aria-hidden="true">{t.names}</span>
        <WordList settingKey="institutionNames" field={field} label={t.names} />
      </div>
      <Button look="primary" small onClick={onNext}>
        {t.next}
      </Button>
    </div>
  );
}
