/** Whom to ask at the institution, where it filled that in: one line of links. */
import { useMessages } from '../i18n/hooks.ts';
import { contactHref } from '../ui/contact.ts';
import type { InstitutionContacts } from './services.ts';
import { $popup } from './words.ts';

export function Contacts({ institution, contacts }: InstitutionContacts) {
  const t = useMessages($popup);
  if (contacts.length === 0) return null;
  const label = institution === '' ? t.ask : t.askAt({ who: institution });
  return (
    <nav class="hd-contacts" aria-label={label}>
      <span class="sm muted">{label}</span>
      {contacts.map(({ key, contact }) => {
        const href = contactHref(contact);
        return href === null ? (
          <span key={key} class="sm">
            {t[key]}: {contact}
          </span>
        ) : (
          <a key={key} class="hd-chip" href={href} title={contact} target="_blank" rel="noreferrer">
            {t[key]}
          </a>
        );
      })}
    </nav>
  );
}
