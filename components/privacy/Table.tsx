import type { ComponentChildren } from 'preact';

interface TableProps {
  head: readonly string[];
  /** Their cells; the first of a row names it. */
  rows: readonly (readonly ComponentChildren[])[];
}

/** A table that becomes a list of rows where the page is narrow. */
export function Table({ head, rows }: TableProps) {
  return (
    <table class="privacy-table">
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
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
