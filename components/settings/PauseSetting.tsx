import { useEffect, useRef } from 'preact/hooks';
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
import { hasLostFocus } from '../ui/hasLostFocus.ts';

/** A pause of the nudges, and its end. */
export function PauseSetting({ nowMs }: { nowMs: number }) {
  const isPaused = pausedUntil(useStored(remindersItem).water, nowMs) !== null;
  const buttonsRef = useRef<HTMLSpanElement>(null);
  const beforeRef = useRef(isPaused);
  useEffect(() => {
    if (beforeRef.current === isPaused) return;
    beforeRef.current = isPaused;
    // The pressed button is gone, and the focus with it.
    if (hasLostFocus()) buttonsRef.current?.querySelector('button')?.focus();
  }, [isPaused]);
  return (
    <div class="setting">
      <span class="setting-name">{t('settings.pause')}</span>
      <span class="buttons" ref={buttonsRef}>
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
