import { nice, ticks } from 'd3-array';
import { numberWords } from '../../platform/region.ts';
import './Bars.css';

/** One bar. */
interface Bar {
  id: number;
  /** What stands under it; most bars have nothing there. */
  label?: string | undefined;
  value: number;
}

interface BarsProps {
  /** Its text alternative, for screen readers. */
  summary: string;
  bars: readonly Bar[];
  /** In CSS pixels; it is as wide as its place. */
  height?: number;
}

const marginTop = 8;
const marginBottom = 22;

/** About how many lines there are to read a value from. */
const tickCount = 3;

/** More labels than these do not all fit on a phone, where every third is shown. */
const mostLabels = 4;

/**
 * Bars of whole numbers over time, which runs from left to right in every language. Places along it are in percent, so that
 * the words keep their size, however narrow it is.
 */
export function Bars({ summary, bars, height = 150 }: BarsProps) {
  const most = bars.reduce((sum, { value }) => Math.max(sum, value), 1);
  const [, top] = nice(0, most, tickCount);
  const insideHeight = height - marginTop - marginBottom;
  const yOf = (value: number) => marginTop + insideHeight * (1 - value / top);
  const step = 100 / bars.length;
  const labelled = bars.filter((bar) => bar.label);
  const isMinor = (bar: Bar) => labelled.length > mostLabels && labelled.indexOf(bar) % 3 !== 0;
  return (
    <div class="bars">
      <svg height={height} role="img" aria-label={summary}>
        {ticks(0, top, tickCount)
          .filter(Number.isInteger)
          .map((value) => (
            <g key={value}>
              <line x1="0" x2="100%" y1={yOf(value)} y2={yOf(value)} />
              <text x={-6} y={yOf(value)} dy="0.32em" text-anchor="end">
                {numberWords(value)}
              </text>
            </g>
          ))}
        {bars.map((bar, index) => (
          <g key={bar.id}>
            {bar.value > 0 && (
              <rect
                x={`${(index + 0.12) * step}%`}
                y={yOf(bar.value)}
                width={`${step * 0.76}%`}
                height={yOf(0) - yOf(bar.value)}
                rx={1.5}
              />
            )}
            {bar.label && (
              <text
                class={isMinor(bar) ? 'bars-minor' : undefined}
                x={`${index * step}%`}
                y={height - 6}
              >
                {bar.label}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
