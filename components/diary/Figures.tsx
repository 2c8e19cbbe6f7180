import { numberWords } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import { Folded } from '../ui/Folded.tsx';
import { Table } from '../ui/Table.tsx';

interface FiguresProps {
  /** The heads of its two columns. */
  head: readonly [name: string, value: string];
  rows: readonly { name: string; value: number }[];
}

/** The figures of a picture as a table, folded up under it. */
export function Figures({ head, rows }: FiguresProps) {
  return (
    <Folded summary={t('diary.table')} class="figures">
      {() => <Table head={head} rows={rows.map(({ name, value }) => [name, numberWords(value)])} />}
    </Folded>
  );
}
