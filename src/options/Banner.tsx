/** Who fixed what, why, and whom to ask: one line at the top of a page with locked settings. */
import { useLanguage, useMessages } from '../i18n/hooks.ts';
import { contactHref } from '../ui/contact.ts';
import { Icon } from '../ui/Icon.tsx';
import { numberWord } from '../ui/numbers.ts';
import { useInstitution, useSettings } from './context.ts';
import { $options } from './words.ts';

/** `count` settings on this page are locked; nothing is drawn for none. */
export function LockedBanner({ count }: { count: number }) {
  const t = useMessages($options);
  const language = useLanguage();
  const who = useInstitution(true);
  const { contactHelpdesk } = useSettings().settings;
  if (count === 0) return null;
  const href = contactHref(contactHelpdesk.value);
  return (
    <div class="hd-banner">
      <Icon name="lock" size={18} />
      <p>
        <strong>
          {t.lockedBanner({ who, n: count === 1 ? t.oneSetting : t.someSettings({ n: numberWord(count, language) }) })}
        </strong>
        , {count === 1 ? t.lockedWhyOne : t.lockedWhy}
      </p>
      {href ? (
        <a class="hd-link" href={href}>
          {t.askHelpdesk}
        </a>
      ) : (
        contactHelpdesk.value && (
          <span>
            {t.askHelpdesk}: {contactHelpdesk.value}
          </span>
        )
      )}
    </div>
  );
}
