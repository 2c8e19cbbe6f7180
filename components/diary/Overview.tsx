import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { lastDays, within } from '../../domain/diary/days.ts';
import { weeksUpTo, type Week } from '../../domain/diary/summary.ts';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import { BarChart } from './BarChart.tsx';
import { dayWords, monthLabel } from './diaryWords.ts';
import { KindsOfCramps } from './KindsOfCramps.tsx';
import { YearCalendar } from './YearCalendar.tsx';

interface OverviewProps {
  /** All that is known; what is older than a year is left out. */
  cramps: readonly Cramp[];
  today: number;
}

/** A year, in weeks. */
const weekCount = 52;

/** The last 12 months in pictures, each with its figures in words. The calendar comes first, the rest after its frame. */
export function Overview({ cramps, today }: OverviewProps) {
  const isPainted = useAfterPaint();
  const ofYear = within(cramps, lastDays(today, weekCount * 7));
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">{t('diary.overview')}</h2>
      <div class="card overview">
        <YearCalendar cramps={cramps} today={today} />
        {isPainted && (
          <>
            <WeekCharts cramps={ofYear} today={today} />
            <KindsOfCramps cramps={ofYear} />
          </>
        )}
      </div>
    </section>
  );
}

/** Cramps and disturbed nights in each week. */
function WeekCharts({ cramps, today }: OverviewProps) {
  const weeks = weeksUpTo(cramps, today, weekCount);
  const charts = [
    { title: t('diary.perWeek'), unit: t('diary.cramps'), valueOf: (week: Week) => week.cramps },
    {
      title: t('diary.nightsPerWeek'),
      unit: t('diary.nights'),
      valueOf: (week: Week) => week.nightsDisturbed,
    },
  ];
  return (
    <>
      {charts.map(({ title, unit, valueOf }) => (
        <BarChart
          key={title}
          title={title}
          summary={t('diary.chart', {
            title,
            weeks: weekCount,
            most: weeks.reduce((most, week) => Math.max(most, valueOf(week)), 0),
          })}
          bars={weeks.map((week, index) => ({
            id: week.firstDay,
            name: dayWords(week.firstDay),
            label: monthLabel(week.firstDay, weeks[index - 1]?.firstDay),
            value: valueOf(week),
          }))}
          heads={[t('diary.week'), unit]}
        />
      ))}
    </>
  );
}
