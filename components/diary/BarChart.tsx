import { numberWords } from '../../platform/region.ts';
import { t } from '../../platform/words.ts';
import { Folded } from '../ui/Folded.tsx';
import { Table } from '../ui/Table.tsx';
import { Bars, type Bar } from './Bars.tsx';
import './BarChart.css';

interface FiguresProps {
  /** The heads of its two columns. */
  heads: readonly [name: string, value: string];
  rows: readonly { name: string; value: number }[];
}

/** The figures of a picture as a table, folded up under it. */
export function Figures({ heads, rows }: FiguresProps) {
  return (
    <Folded summary={t('diary.table')} class="figures">
      {() => (
        <Table head={heads} rows={rows.map(({ name, value }) => [name, numberWords(value)])} />
      )}
    </Folded>
  );
}

interface BarChartProps {
  title: string;
  /** What is seen in it, for whoever cannot see it. */
  summary: string;
  /** Each with what it stands for, in the table. */
  bars: readonly (Bar & { name: string })[];
  heads: FiguresProps['heads'];
}

/** Bars, with the same figures as a table under them. */
export function BarChart({ title, summary, bars, heads }: BarChartProps) {
  return (
    <figure class="bar-chart">
      <figcaption>{title}</figcaption>
      <Bars label={summary} bars={bars} />
      <Figures heads={heads} rows={bars} />
    </figure>
  );
}
