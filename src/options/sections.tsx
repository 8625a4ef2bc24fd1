/** The sections of the settings that are a heading, a banner where something is locked, and rows of the table. */
import { useContext, useRef } from 'preact/hooks';
import { useMessages } from '../i18n/hooks.ts';
import { fieldOf, SETTING_KEYS, type SettingKey } from '../settings/table.ts';
import { Button, Chip } from '../ui/Button.tsx';
import { contactHref } from '../ui/contact.ts';
import { Icon } from '../ui/Icon.tsx';
import { LockedBanner } from './Banner.tsx';
import { useSettings } from './context.ts';
import { InstallationContext } from './manage/installation.ts';
import { Panel, Row } from './Row.tsx';
import { SettingRow } from './SettingRow.tsx';
import { suggestedTitles } from './titles.ts';
import { $options } from './words.ts';

/** Heading, lead and banner of a section. */
export function SectionHead({ title, lead, locked = 0 }: { title: string; lead: string; locked?: number }) {
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <LockedBanner count={locked} />
    </>
  );
}

/** The rows of a group that a user can set or see set. */
function useRows(group: ReturnType<typeof fieldOf>['group'], except: readonly SettingKey[] = []) {
  const { settings } = useSettings();
  const keys = SETTING_KEYS.filter((key) => fieldOf(key).group === group && fieldOf(key).user && !except.includes(key));
  return { keys, locked: keys.filter((key) => settings[key].locked || settings[key].lockedEntries?.length).length };
}

export function You() {
  const t = useMessages($options);
  const { settings, updateList } = useSettings();
  const { keys, locked } = useRows('you');
  const held = settings.heldTitles.value;
  const offered = suggestedTitles(settings.role.value, held);
  return (
    <>
      <SectionHead title={t.you} lead={t.leadYou} locked={locked} />
      <Panel>
        {keys.map((key) => (
          <SettingRow key={key} settingKey={key} />
        ))}
        {offered.length > 0 && (
          <Row title={t.suggested} wide>
            <span class="hd-chips">
              {offered.map((title) => (
                <Chip
                  key={title}
                  aria-label={t.suggestTitle({ word: title })}
                  onClick={() => updateList('heldTitles', (own) => [...own, title])}
                >
                  + {title}
                </Chip>
              ))}
            </span>
          </Row>
        )}
      </Panel>
    </>
  );
}

const CONTACTS = ['contactHelpdesk', 'contactCommunication', 'contactConfidant', 'contactPrivacy'] as const;

export function Institution() {
  const t = useMessages($options);
  const { settings } = useSettings();
  const { keys, locked } = useRows('institution');
  const contacts = CONTACTS.filter((key) => settings[key].value !== '');
  return (
    <>
      <SectionHead title={t.institution} lead={t.leadInstitution} locked={locked} />
      <Panel>
        {keys.map((key) => (
          <SettingRow key={key} settingKey={key} />
        ))}
      </Panel>
      {contacts.length > 0 && (
        <Panel title={t.contacts}>
          {contacts.map((key) => (
            <ContactRow key={key} settingKey={key} />
          ))}
        </Panel>
      )}
    </>
  );
}

function ContactRow({ settingKey }: { settingKey: (typeof CONTACTS)[number] }) {
  const t = useMessages($options);
  const { value } = useSettings().settings[settingKey];
  const link = contactHref(value);
  return (
    <Row title={t[settingKey]}>
      {link ? (
        <a class="hd-link" href={link}>
          {value.replace(/^https:\/\//, '')}
        </a>
      ) : (
        value
      )}
    </Row>
  );
}

/** A section of nothing but rows of the table. */
function RowsOnly({ group, title, lead }: { group: 'pause' | 'sites'; title: string; lead: string }) {
  const { keys, locked } = useRows(group);
  return (
    <>
      <SectionHead title={title} lead={lead} locked={locked} />
      <Panel>
        {keys.map((key) => (
          <SettingRow key={key} settingKey={key} />
        ))}
      </Panel>
    </>
  );
}

export function Pause() {
  const t = useMessages($options);
  return <RowsOnly group="pause" title={t.pause} lead={t.leadPause} />;
}

export function Sites() {
  const t = useMessages($options);
  return <RowsOnly group="sites" title={t.sites} lead={t.leadSites} />;
}

export function Language() {
  const t = useMessages($options);
  const { shortcut } = useContext(InstallationContext);
  const { keys, locked } = useRows('language');
  return (
    <>
      <SectionHead title={t.language} lead={t.leadLanguage} locked={locked} />
      <Panel>
        {keys.map((key) => (
          <SettingRow key={key} settingKey={key} />
        ))}
        <Row title={t.shortcut} description={t.shortcutMore}>
          {shortcut === '' ? t.noShortcut : <kbd>{shortcut}</kbd>}
        </Row>
      </Panel>
    </>
  );
}

export function Ignored() {
  const t = useMessages($options);
  const { settings, updateList } = useSettings();
  const list = useRef<HTMLDivElement>(null);
  const words = settings.ignoredWords.value;
  const putBack = (word: string, index: number) => {
    updateList('ignoredWords', (own) => own.filter((each) => each !== word));
    // The button that has the focus goes with its word.
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[index + 1] ?? buttons[index - 1] ?? document.getElementById('content'))?.focus();
  };
  return (
    <>
      <SectionHead title={t.ignored} lead={t.leadIgnored} />
      {words.length === 0 ? (
        <p class="hd-empty">
          <Icon name="eyeOff" />
          {t.nothingIgnored}
        </p>
      ) : (
        <Panel>
          <div ref={list}>
            {words.map((word, index) => (
              <div class="hd-row plain" key={word}>
                <p class="read">{word}</p>
                <div class="c">
                  <Button small aria-label={t.putBackWord({ word })} onClick={() => putBack(word, index)}>
                    {t.putBack}
                  </Button>
                </div>
              </div>
            ))}
          </div>
        </Panel>
      )}
    </>
  );
}
