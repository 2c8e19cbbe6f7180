import { nice, ticks } from 'd3-array';
import { language } from '../../platform/words.ts';
import './Bars.css';

/** One bar. */
export interface Bar {
  id: number;
  /** What stands under it; most bars have nothing there. */
  label?: string | undefined;
  value: number;
}

interface BarsProps {
  /** What is seen in it, for whoever cannot see it. */
  label: string;
  bars: readonly Bar[];
  /** In the units of the picture, which is 640 wide and scales with its place. */
  height?: number;
}

const width = 640;
const margin = { start: 34, end: 8, top: 8, bottom: 22 };

/** About how many lines there are to read a value from. */
const tickCount = 3;

/** Bars of whole numbers over time, which runs from left to right in every language. */
export function Bars({ label, bars, height = 150 }: BarsProps) {
  const most = bars.reduce((sum, { value }) => Math.max(sum, value), 1);
  const [, top] = nice(0, most, tickCount);
  const insideHeight = height - margin.top - margin.bottom;
  const yOf = (value: number) => margin.top + insideHeight * (1 - value / top);
  const step = (width - margin.start - margin.end) / bars.length;
  const numbers = new Intl.NumberFormat(language());
  return (
    <svg class="bars" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks(0, top, tickCount)
        .filter(Number.isInteger)
        .map((value) => (
          <g key={value}>
            <line x1={margin.start} x2={width - margin.end} y1={yOf(value)} y2={yOf(value)} />
            <text x={margin.start - 6} y={yOf(value)} dy="0.32em" text-anchor="end">
              {numbers.format(value)}
            </text>
          </g>
        ))}
      {bars.map(({ id, label: under, value }, index) => (
        <g key={id}>
          {value > 0 && (
            <rect
              x={margin.start + (index + 0.12) * step}
              y={yOf(value)}
              width={step * 0.76}
              height={yOf(0) - yOf(value)}
              rx={1.5}
            />
          )}
          {under && (
            <text x={margin.start + index * step} y={height - 6}>
              {under}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
