import { availableParallelism, loadavg } from 'node:os';

/** One line: what was measured, and whether it keeps to its budget. */
export interface Row {
  what: string;
  /** By the column's name. */
  cells: Readonly<Record<string, string>>;
  /** Missing if there is no budget. */
  budget?: { text: string; ok: boolean };
  /** Whether it is a time, which counts against its budget only with `--strict`. */
  isTime?: boolean;
}

/** A row with what was found and what was expected. */
export const fact = (what: string, found: string, text: string, ok: boolean): Row => ({
  what,
  cells: { found },
  budget: { text, ok },
});

/** Prints rows as a table under a title, and says how busy the machine is. */
export function printTable(title: string, rows: readonly Row[]): void {
  console.log(title);
  console.table(
    Object.fromEntries(
      rows.map(({ what, cells, budget }) => [
        what,
        { ...cells, ...(budget && { budget: budget.text, '': budget.ok ? 'ok' : 'OVER' }) },
      ]),
    ),
  );
  const [load = 0] = loadavg();
  console.log(`Load of the machine: ${load.toFixed(1)} on ${availableParallelism()} processors\n`);
}

/** Whether a row is over its budget. */
export const isOver = ({ budget }: Row): boolean => budget?.ok === false;

/** The median; 0 if there are no values. */
export function medianOf(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b);
  const middle = inOrder.length >> 1;
  const [below = 0, above = 0] = inOrder.slice(middle - 1, middle + 1);
  return inOrder.length % 2 === 1 ? above : (below + above) / 2;
}

/**
 * Measures all sides in turn, so that a busy moment affects each. Every other round goes backwards, so that no side
 * always follows the same one. The first round fills the caches and does not count.
 */
export async function inTurn<Side extends string, T>(
  rounds: number,
  sides: readonly Side[],
  measure: (side: Side) => Promise<T>,
): Promise<Record<Side, T[]>> {
  const seen = Object.fromEntries(sides.map((side) => [side, [] as T[]])) as Record<Side, T[]>;
  for (let round = 0; round <= rounds; round++)
    for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
      const value = await measure(side);
      if (round > 0) seen[side].push(value);
    }
  return seen;
}
