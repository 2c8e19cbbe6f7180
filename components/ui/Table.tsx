import type { ComponentChildren } from 'preact';

interface TableProps {
  class?: string;
  /** The names of its columns. */
  head?: readonly string[];
  /** The cells of each row; the first one names the row. */
  rows: readonly (readonly ComponentChildren[])[];
}

/** A table. Each cell has the name of its column, for a style that shows it beside the cell. */
export function Table({ class: className, head, rows }: TableProps) {
  return (
    <table class={className}>
      {head && (
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([first, ...others], row) => (
          // Rows and cells have no state that could go with another one.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={row}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <td key={index} data-head={head?.[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
