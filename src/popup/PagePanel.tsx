/** The tab "this page": the remarks of its composers, or one sentence on why there are none and what to do next. */

import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useLanguage, useMessages } from '../i18n/hooks.ts';
import { format } from '../i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { numberWord } from '../ui/numbers.ts';
import { severityRank, toRemarks } from '../ui/remarks.ts';
import { type Entry, RemarkList } from './RemarkList.tsx';
import type { PageView, PopupServices } from './services.ts';
import { $popup } from './words.ts';

export function PagePanel({
  page,
  services,
  onCheck,
  onDone,
}: {
  page: PageView;
  services: PopupServices;
  /** Absent where the institution took the check away. */
  onCheck?: () => void;
  onDone: () => void;
}) {
  const t = useMessages($popup);
  const formats = useStore(format);
  const toCheck = onCheck && <Button onClick={onCheck}>{t.tryText}</Button>;

  switch (page.state) {
    case 'loading':
      return <div class="hd-popup-body" />;
    case 'elsewhere':
      return (
        <Message title={t.elsewhere} more={t.elsewhereMore}>
          {toCheck}
        </Message>
      );
    case 'off':
      return (
        <Message title={t.off({ host: page.host })} more={page.locked ? t.offLocked : t.offMore}>
          {toCheck}
        </Message>
      );
    case 'snoozed':
      return (
        <Message
          title={t.snoozed({ time: formats.time(new Date(page.until), { timeStyle: 'short' }) })}
          more={t.snoozedMore({ host: page.host })}
        >
          <Button onClick={() => void services.wake().then(onDone)}>{t.wake}</Button>
        </Message>
      );
    case 'on':
      if (page.composers.length === 0) {
        return (
          <Message title={t.noField} more={t.noFieldMore}>
            {toCheck}
          </Message>
        );
      }
      return <Remarks page={page} services={services} />;
  }
}

function Remarks({ page, services }: { page: Extract<PageView, { state: 'on' }>; services: PopupServices }) {
  const t = useMessages($popup);
  const language = useLanguage();
  const entries = page.composers
    .flatMap(({ analysis }, composer) => toRemarks(analysis.findings).map((remark): Entry => ({ remark, composer })))
    .sort((a, b) => severityRank(b.remark.severity) - severityRank(a.remark.severity));
  if (entries.length === 0) return <Message title={t.nothing} />;

  const posts = new Set(entries.map((entry) => entry.composer)).size;
  const n = numberWord(entries.length, language, true);
  const title =
    posts > 1
      ? t.remarksInPosts({ n, m: numberWord(posts, language) })
      : entries.length === 1
        ? t.oneRemark
        : t.remarksInPost({ n });
  return (
    <div class="hd-popup-body">
      <h2 aria-live="polite">{title}</h2>
      <RemarkList entries={entries} services={services} firstOpen />
    </div>
  );
}

function Message({ title, more, children }: { title: string; more?: string; children?: ComponentChildren }) {
  return (
    <div class="hd-popup-body hd-message">
      <h2>{title}</h2>
      {more && <p class="muted">{more}</p>}
      {children && <p class="go">{children}</p>}
    </div>
  );
}
