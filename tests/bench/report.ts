import { availableParallelism, loadavg } from 'node:os';
import type { RigName } from '../../scripts/browsers/types.ts';

/** A build that is measured, unpacked in a folder. */
export interface Build {
  name: RigName;
  folder: string;
}

export type Bench = (builds: readonly Build[], rounds: number) => Promise<Row[]>;

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
export const fact = (what: string, found: unknown, text: string, ok: boolean): Row => ({
  what,
  cells: { found: String(found) },
  budget: { text, ok },
});

/** A row with a time, if there is one, and the longest that it may be. */
export const time = (what: string, ms: number | undefined = Infinity, mostMs: number): Row => ({
  ...fact(what, milliseconds(ms), `≤ ${mostMs} ms`, ms <= mostMs),
  isTime: true,
});

/** A row with how many times as large something is as something else, and the most that it may be. */
export const ratio = (what: string, own: number, other: number, most: number): Row => ({
  ...fact(what, `${(own / other).toFixed(2)} ×`, `≤ ${most} ×`, own / other <= most),
  isTime: true,
});

export const milliseconds = (ms: number): string => `${ms.toFixed(1)} ms`;

/** Prints rows as a table under a title, and says how busy the machine is. */
export function printTable(title: string, rows: readonly Row[]): void {
  const lines = rows.map(({ what, cells, budget }) => [
    what,
    { ...cells, ...(budget && { budget: budget.text, '': budget.ok ? 'ok' : 'OVER' }) },
  ]);
  const [load = 0] = loadavg();
  console.log(title);
  console.table(Object.fromEntries(lines));
  console.log(`Load of the machine: ${load.toFixed(1)} on ${availableParallelism()} processors\n`);
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
