import { useState } from 'preact/hooks';
import { copyText, surroundings, version } from '../../platform/about.ts';
import { useMayNotify, useMaySeePresence } from '../../platform/permissions.ts';
import { language, t } from '../../platform/words.ts';
import { settingsItem } from '../../state/settings/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';

/** Copies what helps to find a fault, and shows it. */
export function ProblemReport() {
  const report = useReport();
  const [isCopied, setIsCopied] = useState<boolean>();
  return (
    <div class="setting">
      <span class="setting-name">{t('about.report')}</span>
      <Button onClick={async () => setIsCopied(await copyText(report))}>{t('about.copy')}</Button>
      <p class="soft">{t('about.hint')}</p>
      <p class="soft" role="status">
        {isCopied !== undefined && t(isCopied ? 'about.copied' : 'about.notCopied')}
      </p>
      <details open={isCopied === false}>
        <summary>{t('about.content')}</summary>
        <textarea
          aria-label={t('about.content')}
          readOnly
          rows={8}
          dir="ltr"
          translate={false}
          value={report}
        />
      </details>
    </div>
  );
}

/** The report as JSON. Of the stored data it has the settings alone, which contain no free text and nothing about cramps. */
function useReport(): string {
  const notifications = useMayNotify();
  const idle = useMaySeePresence();
  const settings = useStored(settingsItem);
  const permissions = { notifications, idle };
  return JSON.stringify(
    { legroom: version(), ...surroundings(), language: language(), permissions, settings },
    null,
    2,
  );
}
