import type { Week } from '../../domain/diary/summary.ts';
import { t } from '../../platform/words.ts';
import { dayWords, shortMonthWords } from './diaryWords.ts';

/**
 * A bar for each week, and a summary for screen readers. The first week that begins in a month has its name below.
 */
export function weekChart(title: string, weeks: readonly Week[], valueOf: (week: Week) => number) {
  const months = weeks.map(({ firstDay }) => shortMonthWords(firstDay));
  const bars = weeks.map((week, index) => ({
    id: week.firstDay,
    name: dayWords(week.firstDay),
    label: index > 0 && months[index] !== months[index - 1] ? months[index] : undefined,
    value: valueOf(week),
  }));
  const most = Math.max(0, ...bars.map(({ value }) => value));
  return { bars, summary: t('diary.chart', { title, weeks: weeks.length, most }) };
}
