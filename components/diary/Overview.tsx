import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { lastDays, within } from '../../domain/diary/days.ts';
import { weeksUpTo, type Week } from '../../domain/diary/summary.ts';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import { Bars } from './Bars.tsx';
import { Figures } from './Figures.tsx';
import { KindsOfCramps } from './KindsOfCramps.tsx';
import { weekChart } from './weekChart.ts';

interface OverviewProps {
  /** All that is known; what is older than a year is left out. */
  cramps: readonly Cramp[];
  today: number;
}

/** A year, in weeks. */
const weekCount = 52;

/** The last 12 months in pictures, each with its figures in words. The weeks come first, the rest after their frame. */
export function Overview({ cramps, today }: OverviewProps) {
  const isPainted = useAfterPaint();
  const ofYear = within(cramps, lastDays(today, weekCount * 7));
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">{t('diary.overview')}</h2>
      <div class="card overview">
        <WeekCharts cramps={ofYear} today={today} />
        {isPainted && <KindsOfCramps cramps={ofYear} />}
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
      {charts.map(({ title, unit, valueOf }) => {
        const { summary, bars } = weekChart(title, weeks, valueOf);
        return (
          <figure key={title} class="stack-tight bar-chart">
            <figcaption>{title}</figcaption>
            <Bars summary={summary} bars={bars} />
            <Figures head={[t('diary.week'), unit]} rows={bars} />
          </figure>
        );
      })}
    </>
  );
}
