import { dateFormat } from '../../platform/region.ts';
import { language, t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { localMs } from '../../domain/diary/days.ts';
import { dayMs, secondMs } from '../../domain/time.ts';
import { spokenDuration } from '../session/duration.ts';

const mediumDay = dateFormat({ dateStyle: 'medium' });
const dayAndTime = dateFormat({ dateStyle: 'medium', timeStyle: 'short' });
const longMonth = dateFormat({ month: 'long', year: 'numeric' });
const shortMonth = dateFormat({ month: 'short' });
const hour = dateFormat({ hour: 'numeric', minute: '2-digit' });

/** "Nov 26, 2026" of a day that is counted from 1970. */
export const dayWords = (dayNumber: number) => mediumDay(dayNumber * dayMs);

/** "Nov" of a day. */
export const shortMonthWords = (dayNumber: number) => shortMonth(dayNumber * dayMs);

/** "Nov 26, 2026, 3:12 AM", by the person's clock of that night; the day alone where the time is not known. */
export const crampTimeWords = (cramp: Cramp) =>
  cramp.hasTime ? dayAndTime(localMs(cramp)) : mediumDay(localMs(cramp));

/** "November 2026" */
export const monthWords = (cramp: Cramp) => longMonth(localMs(cramp));

/** "3:00 AM" */
export const hourWords = (hourOfDay: number) => hour((hourOfDay * dayMs) / 24);

/** "4 min 0 s" of a number of seconds. */
export const secondsWords = (seconds: number) => spokenDuration(seconds * secondMs);

/** The muscle and the leg, as far as recorded. */
export function placeWords({ muscle, side }: Pick<Cramp, 'muscle' | 'side'>): string {
  if (muscle === null) return t('diary.noPlace');
  return side === 'left' || side === 'right' ? t(`leg.${side}.${muscle}`) : t(`muscle.${muscle}`);
}

/** "Left calf, right foot": several in one line. */
export const listWords = (items: readonly string[]) =>
  new Intl.ListFormat(language(), { type: 'unit', style: 'short' }).format(items);
