/** One line: what was measured, and whether it keeps to its budget. */
export interface Row {
  what: string;
  /** By the name of the column. */
  cells: Readonly<Record<string, string>>;
  /** Left out, there is no budget. */
  budget?: { text: string; ok: boolean };
}

/** Prints rows as a table under a title. */
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
