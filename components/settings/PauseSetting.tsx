import { t } from '../../platform/words.ts';
import { pausedUntil } from '../../domain/reminders/index.ts';
import {
  endPauseOfNudges,
  pauseNudgesForHour,
  pauseNudgesUntilTomorrow,
} from '../../state/reminders/actions.ts';
import { remindersItem } from '../../state/reminders/item.ts';
import { useStored } from '../../state/kernel/page.ts';
import { Button } from '../ui/Button.tsx';

/** A pause of the nudges, and its end. */
export function PauseSetting({ nowMs }: { nowMs: number }) {
  const isPaused = pausedUntil(useStored(remindersItem).water, nowMs) !== null;
  return (
    <div class="setting">
      <span class="setting-name">{t('settings.pause')}</span>
      <span class="buttons">
        {isPaused ? (
          <Button onClick={endPauseOfNudges}>{t('settings.endPause')}</Button>
        ) : (
          <>
            <Button onClick={pauseNudgesForHour}>{t('settings.pauseHour')}</Button>
            <Button onClick={pauseNudgesUntilTomorrow}>{t('settings.pauseTomorrow')}</Button>
          </>
        )}
      </span>
    </div>
  );
}
