import { numberWords } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import { beforeDays, type BeforeAndDuring } from '../../domain/diary/eveningTry.ts';
import type { Summary } from '../../domain/diary/summary.ts';
import { Table } from '../ui/Table.tsx';
import { secondsWords } from './diaryWords.ts';

/** The person's own figures before and during the stretch, side by side. */
export function TryFigures({ figures }: { figures: BeforeAndDuring }) {
  const { before, during, evenings, ofEvenings } = figures;
  const columns = [
    { summary: before, days: beforeDays },
    { summary: during, days: ofEvenings },
  ];
  const row = (name: string, value: (summary: Summary, days: number) => string) => [
    name,
    ...columns.map(({ summary, days }) => value(summary, days)),
  ];
  return (
    <>
      <Table
        class="try-figures"
        head={[t('try.figure'), t('try.before'), t('try.during')]}
        rows={[
          row(t('try.perWeek'), ({ perWeek }) => recorded(perWeek)),
          row(t('try.nights'), ({ nightsDisturbed }, days) =>
            recorded((nightsDisturbed * 7) / days),
          ),
          row(t('try.minutes'), ({ medianSeconds }) =>
            medianSeconds === null ? t('try.none') : secondsWords(medianSeconds),
          ),
          row(t('try.severity'), ({ medianSeverity }) => recorded(medianSeverity)),
        ]}
      />
      <p class="soft">{t('try.evenings', { done: evenings, days: ofEvenings })}</p>
    </>
  );
}

const recorded = (value: number | null) =>
  value === null ? t('try.none') : numberWords(value, { maximumFractionDigits: 1 });
