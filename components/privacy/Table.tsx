import type { ComponentChildren } from 'preact';
import { TableHead } from '../ui/TableHead.tsx';

interface TableProps {
  head: readonly string[];
  /** The cells of each row; the first one names the row. */
  rows: readonly (readonly ComponentChildren[])[];
}

/** A table that becomes a list of rows where the page is narrow. */
export function Table({ head, rows }: TableProps) {
  return (
    <table class="privacy-table">
      <TableHead names={head} />
      <tbody>
        {rows.map(([first, ...others], row) => (
          // The rows never change their places.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={row}>
            <th scope="row">{first}</th>
            {others.map((cell, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
