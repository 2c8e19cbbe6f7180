import type { Bytes } from './bytes.ts';
import type { Measurement } from './measurePopup.ts';
import type { Sides } from './rounds.ts';

/** One line: what was measured, and whether it keeps to its budget. */
export interface Row {
  what: string;
  cells: readonly string[];
  /** Left out, there is no budget. */
  budget?: { text: string; ok: boolean };
}

/** A quantity of a popup, and how much of it Legroom may have. */
interface Quantity {
  what: string;
  of: (measurement: Measurement) => number;
  unit: Unit;
  budget?: { text: string; holds: (legroom: number, bare: number) => boolean };
}

interface Unit {
  name: string;
  /** In what is measured. */
  size: number;
  digits: number;
}

const milliseconds: Unit = { name: 'ms', size: 1, digits: 1 };
const megabytes: Unit = { name: 'MB', size: 1e6, digits: 2 };
const count: Unit = { name: '', size: 1, digits: 0 };

const quantities: readonly Quantity[] = [
  { what: 'trigger to popup', of: (m) => m.triggerMs, unit: milliseconds },
  { what: 'first paint', of: (m) => m.firstPaintMs, unit: milliseconds },
  {
    // An empty page of the right colour is a first paint too; nobody can read it.
    what: 'first paint with content',
    of: (m) => m.contentfulPaintMs,
    unit: milliseconds,
    budget: { text: '≤ 1.15 × bare', holds: (legroom, bare) => legroom <= 1.15 * bare },
  },
  {
    what: 'script (processor)',
    of: (m) => m.scriptMs,
    unit: milliseconds,
    budget: { text: '≤ 8 ms', holds: (legroom) => legroom <= 8 },
  },
  { what: 'main thread (processor)', of: (m) => m.taskMs, unit: milliseconds },
  {
    what: 'heap after collection',
    of: (m) => m.heapBytes,
    unit: megabytes,
    budget: { text: '≤ bare + 0.9 MB', holds: (legroom, bare) => legroom <= bare + 0.9e6 },
  },
  { what: 'DOM nodes', of: (m) => m.nodes, unit: count },
  { what: 'elements', of: (m) => m.elements, unit: count },
];

/** The columns of {@link popupRows}. */
export const popupColumns = ['Legroom', 'worst', 'bare', 'worst', 'ratio'];

/** One row for each quantity of the popups; medians are what budgets are held against. */
export function popupRows({ legroom, bare }: Sides<readonly Measurement[]>): Row[] {
  return quantities.map(({ what, of, unit, budget }) => {
    const [ours, theirs] = [legroom.map(of), bare.map(of)];
    const [median, bareMedian] = [medianOf(ours), medianOf(theirs)];
    return {
      what,
      cells: [
        show(median, unit),
        show(Math.max(...ours), unit),
        show(bareMedian, unit),
        show(Math.max(...theirs), unit),
        bareMedian === 0 ? '' : (median / bareMedian).toFixed(2),
      ],
      ...(budget && { budget: { text: budget.text, ok: budget.holds(median, bareMedian) } }),
    };
  });
}

/** One row for each of the weights of a build. */
export function byteRows(name: string, { atOnce, filesAtOnce, later, zip }: Bytes): Row[] {
  return [
    {
      what: `${name}: popup at once, ${filesAtOnce} files, gzip`,
      cells: [kilobytes(atOnce)],
      budget: { text: '≤ 25 kB', ok: atOnce <= 25_000 },
    },
    { what: `${name}: popup later, gzip`, cells: [kilobytes(later)] },
    {
      what: `${name}: zip`,
      cells: [kilobytes(zip)],
      budget: { text: '≤ 150 kB', ok: zip <= 150_000 },
    },
  ];
}

/** Text in columns. */
export function table(title: string, columns: readonly string[], rows: readonly Row[]): string {
  const lines = [
    [title, ...columns, 'budget', ''],
    ...rows.map(({ what, cells, budget }) => [
      what,
      ...cells,
      budget?.text ?? '',
      budget ? (budget.ok ? 'ok' : 'OVER') : '',
    ]),
  ];
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths?.[column] ?? 0;
          const isNumber = column > 0 && column <= columns.length;
          return isNumber ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Whether a row is over its budget. */
export const isOver = ({ budget }: Row): boolean => budget?.ok === false;

/** The middle of the values, or of the two in the middle; 0 where there is none. */
export function medianOf(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const middle = inOrder.length >> 1;
  const [below = 0, above = 0] = inOrder.slice(middle - 1, middle + 1);
  return inOrder.length % 2 === 1 ? above : (below + above) / 2;
}

const show = (value: number, { name, size, digits }: Unit): string =>
  `${(value / size).toFixed(digits)} ${name}`.trimEnd();

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
