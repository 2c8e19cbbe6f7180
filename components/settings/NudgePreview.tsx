import { useState } from 'preact/hooks';
import { t } from '../../platform/words.ts';
import { askToNotify } from '../../platform/permissions.ts';
import { notify, reminderWords, testId } from '../../platform/reminderNotification.ts';
import { Button } from '../ui/Button.tsx';

const aboutWater = { water: true, evening: false };

/** An example of a nudge, and a button that shows one. */
export function NudgePreview() {
  const [isSent, setIsSent] = useState<boolean>();
  const { title, message } = reminderWords(aboutWater);
  const send = async () => setIsSent((await askToNotify()) && (await notify(testId, aboutWater)));
  return (
    <div class="setting">
      <span class="setting-name">{t('settings.preview')}</span>
      <Button onClick={send}>{t('settings.sendTest')}</Button>
      <blockquote class="nudge-preview">
        <b>{title}</b>
        <br />
        {message}
      </blockquote>
      <p class="soft" role="status">
        {isSent !== undefined && t(isSent ? 'settings.testSent' : 'settings.testNotSent')}
      </p>
    </div>
  );
}
