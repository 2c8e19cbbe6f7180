import { language, t } from '../../platform/words.ts';
import { Folded } from '../ui/Folded.tsx';
import { Bars, type Bar } from './Bars.tsx';
import './BarChart.css';

interface BarChartProps {
  title: string;
  /** What is seen in it, for whoever cannot see it. */
  summary: string;
  /** Each with what it stands for, in the table. */
  bars: readonly (Bar & { name: string })[];
  /** The heads of the table's two columns. */
  heads: readonly [name: string, value: string];
}

/** Bars, with the same figures as a table under them. */
export function BarChart({ title, summary, bars, heads }: BarChartProps) {
  const numbers = new Intl.NumberFormat(language());
  return (
    <figure class="bar-chart">
      <figcaption>{title}</figcaption>
      <Bars label={summary} bars={bars} />
      <Folded summary={t('diary.table')}>
        {() => (
          <table>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {bars.map(({ id, name, value }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{numbers.format(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Folded>
    </figure>
  );
}
