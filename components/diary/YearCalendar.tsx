import { language, t } from '../../platform/words.ts';
import { calendarWeeks, calendarYear, type CalendarDay } from '../../domain/diary/calendarYear.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { dayWords, shortMonthWords } from './diaryWords.ts';
import { firstWeekday } from './firstWeekday.ts';
import './YearCalendar.css';

interface YearCalendarProps {
  cramps: readonly Cramp[];
  today: number;
}

const cell = 12;
const gap = 2.1;
const top = 16;

/** The shades of a day: none, one cramp, two, three or more. */
const shadeOf = (cramps: number) => Math.min(cramps, 3);

/** A year as a calendar: a column for each week, and a darker day for more cramps. The list of all cramps says the same. */
export function YearCalendar({ cramps, today }: YearCalendarProps) {
  const days = calendarYear(cramps, today, firstWeekday(language()));
  const withCramps = days.filter((day) => day.cramps > 0);
  const count = withCramps.reduce((sum, day) => sum + day.cramps, 0);
  const summary = t('diary.year', { count, days: withCramps.length });
  const width = calendarWeeks * (cell + gap);
  return (
    <figure class="year-calendar">
      <svg viewBox={`0 0 ${width} ${top + 7 * (cell + gap)}`} role="img" aria-label={summary}>
        {days.filter(startsMonth).map(({ day, week }) => (
          <text key={day} x={week * (cell + gap)} y={11}>
            {shortMonthWords(day)}
          </text>
        ))}
        {days.map(({ day, week, dayOfWeek, cramps: ofDay }) => (
          <rect
            key={day}
            class={`shade-${shadeOf(ofDay)}`}
            x={week * (cell + gap)}
            y={top + dayOfWeek * (cell + gap)}
            width={cell}
            height={cell}
            rx={2.5}
          >
            {ofDay > 0 && (
              <title>{t('diary.dayCount', { day: dayWords(day), count: ofDay })}</title>
            )}
          </rect>
        ))}
      </svg>
      <figcaption class="soft" aria-hidden="true">
        {t('diary.fewer')}
        {[0, 1, 2, 3].map((shade) => (
          <svg key={shade} viewBox={`0 0 ${cell} ${cell}`}>
            <rect class={`shade-${shade}`} width={cell} height={cell} rx={2.5} />
          </svg>
        ))}
        {t('diary.more')}
      </figcaption>
    </figure>
  );
}

/** Whether a day is the first of the first whole week of its month, where the month's name fits. */
function startsMonth({ day, week, dayOfWeek }: CalendarDay): boolean {
  return (
    dayOfWeek === 0 && week < calendarWeeks - 1 && shortMonthWords(day) !== shortMonthWords(day - 7)
  );
}
