import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { useStyles } from './styles';

const useTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '3px 4px',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Words of a head stay whole; figures may break.
  start: { textAlign: 'start' },
  head: { overflowWrap: 'break-word' },
  end: { textAlign: 'end' },
});

interface SimpleTableProps {
  readonly name: string;
  /** The first stands over the heads of the rows. */
  readonly headers: readonly string[];
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}

/** A small table of figures with a head to every row. */
export function SimpleTable({ name, headers, rows }: SimpleTableProps): JSX.Element {
  const styles = useStyles();
  const look = useTableStyles();
  return (
    <table className={look.table} aria-label={name}>
      <thead>
        <tr>
          {headers.map((header, at) => (
            <th
              key={header}
              scope="col"
              className={mergeClasses(look.cell, look.head, styles.subtle, at === 0 ? look.start : look.end)}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, cells }) => (
          <tr key={head}>
            <th scope="row" className={mergeClasses(look.cell, look.head, look.start)}>
              {head}
            </th>
            {cells.map((cell, at) => (
              <td key={headers[at + 1]} className={mergeClasses(look.cell, look.end, styles.figure)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
