import { numberWords } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import type { Cramp } from '../../domain/diary/cramp.ts';
import { Table } from '../ui/Table.tsx';
import { placeWords, secondsWords, whenWords } from './diaryWords.ts';

/** So many fit on the page with everything else. */
const listed = 12;

/** The last cramps of the period, one in a line. */
export function ReportList({ cramps }: { cramps: readonly Cramp[] }) {
  if (cramps.length === 0) return null;
  const mark = (value: number | null) => (value === null ? '–' : numberWords(value));
  return (
    <section>
      <h4>{t('report.list')}</h4>
      <Table
        class="report-list"
        head={(['when', 'where', 'length', 'pain', 'sleep'] as const).map((id) =>
          t(`report.${id}`),
        )}
        rows={cramps
          .slice(0, listed)
          .map((cramp) => [
            whenWords(cramp),
            placeWords(cramp),
            cramp.durationSeconds === null ? '–' : secondsWords(cramp.durationSeconds),
            mark(cramp.severity),
            mark(cramp.sleepDisturbed),
          ])}
      />
      {cramps.length > listed && <p>{t('report.earlier', { count: cramps.length - listed })}</p>}
    </section>
  );
}
