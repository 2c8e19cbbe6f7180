import { firstWeekday } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import { calendarWeeks, calendarYear, type CalendarDay } from '../../domain/diary/calendarYear.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { Figures } from './Figures.tsx';
import { dayWords, shortMonthWords } from './diaryWords.ts';
import './YearCalendar.css';

interface YearCalendarProps {
  cramps: readonly Cramp[];
  today: number;
}

const cell = 12;
const gap = 2.1;
const top = 20;

/** Half a year, which goes under the other half where both do not fit side by side. */
const weeksInRow = Math.ceil(calendarWeeks / 2);
const rowWidth = weeksInRow * (cell + gap);

/** The shades of a day: none, one cramp, two, three or more. */
const shadeOf = (cramps: number) => Math.min(cramps, 3);

/** A year as a calendar: a column for each week, and a darker day for more cramps. */
export function YearCalendar({ cramps, today }: YearCalendarProps) {
  const days = calendarYear(cramps, today, firstWeekday());
  const withCramps = days.filter((day) => day.cramps > 0);
  const count = withCramps.reduce((sum, day) => sum + day.cramps, 0);
  const summary = t('diary.year', { count, days: withCramps.length });
  return (
    <figure class="stack-tight year-calendar">
      <div role="img" aria-label={summary}>
        {[0, weeksInRow].map((firstWeek) => (
          <svg key={firstWeek} viewBox={`0 0 ${rowWidth} ${top + 7 * (cell + gap)}`}>
            {days
              .filter(({ week }) => week >= firstWeek && week < firstWeek + weeksInRow)
              .map((day) => (
                <Day key={day.day} day={day} x={(day.week - firstWeek) * (cell + gap)} />
              ))}
          </svg>
        ))}
      </div>
      <figcaption class="soft" aria-hidden="true">
        {t('diary.fewer')}
        {[0, 1, 2, 3].map((shade) => (
          <svg key={shade} viewBox={`0 0 ${cell} ${cell}`}>
            <rect class={`shade-${shade}`} width={cell} height={cell} rx={2.5} />
          </svg>
        ))}
        {t('diary.more')}
      </figcaption>
      <Figures
        head={[t('cramp.date'), t('diary.cramps')]}
        rows={withCramps.map(({ day, cramps: value }) => ({ name: dayWords(day), value }))}
      />
    </figure>
  );
}

function Day({ day, x }: { day: CalendarDay; x: number }) {
  const { cramps: count } = day;
  return (
    <>
      {startsMonth(day) && (
        <text x={x} y={14}>
          {shortMonthWords(day.day)}
        </text>
      )}
      <rect
        class={`shade-${shadeOf(count)}`}
        x={x}
        y={top + day.dayOfWeek * (cell + gap)}
        width={cell}
        height={cell}
        rx={2.5}
      >
        {count > 0 && <title>{t('diary.dayCount', { day: dayWords(day.day), count })}</title>}
      </rect>
    </>
  );
}

/** Whether a day is the first of the first whole week of its month, where the month's name fits. */
function startsMonth({ day, week, dayOfWeek }: CalendarDay): boolean {
  return (
    dayOfWeek === 0 && week < calendarWeeks - 1 && shortMonthWords(day) !== shortMonthWords(day - 7)
  );
}
