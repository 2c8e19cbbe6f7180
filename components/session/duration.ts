import { t } from '../../platform/words.ts';
import { minuteMs, secondMs } from '../../domain/time.ts';

/** "1 min 40 s", or "40 s" under a minute. */
export function spokenDuration(ms: number): string {
  const minutes = Math.floor(ms / minuteMs);
  const seconds = Math.floor((ms % minuteMs) / secondMs);
  return ms < minuteMs
    ? t('duration.seconds', { seconds })
    : t('duration.minutesSeconds', { minutes, seconds });
}

/** "1:40", as on a stopwatch. */
export function clockDuration(ms: number): string {
  const seconds = String(Math.floor((ms % minuteMs) / secondMs)).padStart(2, '0');
  return `${Math.floor(ms / minuteMs)}:${seconds}`;
}

/** "about 3 min". */
export function minutesWords(ms: number): string {
  return t('duration.about', { minutes: Math.max(1, Math.round(ms / minuteMs)) });
}
