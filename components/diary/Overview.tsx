import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { within } from '../../domain/diary/days.ts';
import { weeksUpTo } from '../../domain/diary/summary.ts';
import { BarChart } from './BarChart.tsx';
import { dayWords, monthLabel } from './diaryWords.ts';
import { KindsOfCramps } from './KindsOfCramps.tsx';
import { SoonestSteps } from './SoonestSteps.tsx';
import { YearCalendar } from './YearCalendar.tsx';

interface OverviewProps {
  /** All that is known; what is older than a year is left out. */
  cramps: readonly Cramp[];
  today: number;
}

/** A year, in weeks. */
const weekCount = 52;

/** The last 12 months in pictures, each with its figures in words. */
export function Overview({ cramps, today }: OverviewProps) {
  const ofYear = within(cramps, { firstDay: today - weekCount * 7 + 1, lastDay: today });
  const weeks = weeksUpTo(ofYear, today, weekCount);
  const bars = (valueOf: (week: (typeof weeks)[number]) => number) =>
    weeks.map((week, index) => ({
      id: week.firstDay,
      name: dayWords(week.firstDay),
      label: monthLabel(week.firstDay, weeks[index - 1]?.firstDay),
      value: valueOf(week),
    }));
  const charts = [
    {
      title: t('diary.perWeek'),
      value: t('diary.cramps'),
      bars: bars((week) => week.cramps),
    },
    {
      title: t('diary.nightsPerWeek'),
      value: t('diary.nights'),
      bars: bars((week) => week.nightsDisturbed),
    },
  ];
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">{t('diary.overview')}</h2>
      <div class="card overview">
        <YearCalendar cramps={cramps} today={today} />
        {charts.map(({ title, value, bars: shown }) => (
          <BarChart
            key={title}
            title={title}
            summary={t('diary.chart', {
              title,
              weeks: weekCount,
              most: shown.reduce((most, bar) => Math.max(most, bar.value), 0),
            })}
            bars={shown}
            heads={[t('diary.week'), value]}
          />
        ))}
        <KindsOfCramps cramps={ofYear} />
        <SoonestSteps cramps={ofYear} />
      </div>
    </section>
  );
}
