import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ReviewField, ReviewPair } from '../engine/reviewView';
import { REVIEW } from '../texts/review';
import { useStyles } from './styles';
import { useWords } from './words';

const usePairStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  cell: {
    padding: '3px 4px',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: '26%' },
  differs: { fontWeight: tokens.fontWeightSemibold },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
  },
});

interface PairTableProps {
  readonly pair: ReviewPair;
  readonly isRevealed: boolean;
  readonly onSelect: (sheet: string, row: number, column: number | null) => void;
}

/** Two records side by side; where they differ the line says so, and the characters are marked. */
export function PairTable({ pair, isRevealed, onSelect }: PairTableProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = usePairStyles();
  return (
    <table className={look.table} aria-label={words.say(REVIEW.pair)}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(look.cell, look.name, styles.subtle)}>
            {words.say(REVIEW.field)}
          </th>
          {(['left', 'right'] as const).map((side) => {
            const { sheet, row, column } = pair[side].place;
            const values = { side: words.say(REVIEW[side]), sheet, n: row + 1 };
            return (
              <th key={side} scope="col" className={look.cell}>
                <Link
                  as="button"
                  aria-label={words.say(REVIEW.selectRow, values)}
                  onClick={() => onSelect(sheet, row, column)}
                >
                  {words.say(REVIEW.row, values)}
                </Link>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {pair.fields.map((field) => (
          <Line key={field.header.en} field={field} isRevealed={isRevealed} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ field, isRevealed }: { readonly field: ReviewField; readonly isRevealed: boolean }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = usePairStyles();
  const isSame = field.state === 'same';
  return (
    <tr>
      <th scope="row" className={mergeClasses(look.cell, isSame ? styles.subtle : look.differs)}>
        {words.say(field.header)}
        {!isSame && <span className={styles.warn}> {words.say(REVIEW.different)}</span>}
      </th>
      <Value field={field} side="left" isRevealed={isRevealed} />
      <Value field={field} side="right" isRevealed={isRevealed} />
    </tr>
  );
}

interface ValueProps {
  readonly field: ReviewField;
  readonly side: 'left' | 'right';
  readonly isRevealed: boolean;
}

function Value({ field, side, isRevealed }: ValueProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = usePairStyles();
  const isMasked = field.masked !== null && !isRevealed;
  const text = field.masked !== null && !isRevealed ? field.masked[side] : field[side];
  if (text === '') return <td className={mergeClasses(look.cell, styles.subtle)}>{words.say(REVIEW.blank)}</td>;
  const mark = isMasked ? undefined : field.marks?.[side];
  if (!mark || mark.from === mark.to) return <td className={look.cell}>{text}</td>;
  const letters = Array.from(text);
  return (
    <td className={look.cell}>
      {letters.slice(0, mark.from).join('')}
      <mark className={look.mark}>{letters.slice(mark.from, mark.to).join('')}</mark>
      {letters.slice(mark.to).join('')}
    </td>
  );
}
