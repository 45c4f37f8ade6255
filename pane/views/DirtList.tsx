import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import { letterOf, type Bilingual, type Dirt } from '../../core/index';
import { DATA } from '../texts/data';
import { SHELL } from '../texts/shell';
import { BeforeAfter } from './BeforeAfter';
import { useStyles } from './styles';
import { useWords } from './words';

const useDirtStyles = makeStyles({
  header: { display: 'flex', flexGrow: 1, justifyContent: 'space-between', gap: '8px', minWidth: 0 },
  example: {
    display: 'grid',
    gridTemplateColumns: '4.2em minmax(0, 1fr) 14px minmax(0, 1fr)',
    columnGap: '6px',
    alignItems: 'baseline',
  },
});

const GROUPS: readonly { readonly effect: Dirt['effect']; readonly title: Bilingual }[] = [
  { effect: 'issue', title: DATA.needsYou },
  { effect: 'aside', title: DATA.setAside },
  { effect: 'check', title: DATA.toVerify },
  { effect: 'change', title: DATA.unified },
];

interface DirtListProps {
  readonly dirt: readonly Dirt[];
  readonly onSelect: (sheet: string, row: number, column: number | null) => void;
}

/** What is dirty, by rule: a count, and three examples before and after, each a way to its cell. */
export function DirtList({ dirt, onSelect }: DirtListProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const hasSheets = new Set(dirt.map((one) => one.sheet)).size > 1;
  if (dirt.length === 0) return <span className={styles.subtle}>{words.say(DATA.clean)}</span>;
  return (
    <>
      {GROUPS.map(({ effect, title }) => {
        const found = dirt.filter((one) => one.effect === effect);
        if (found.length === 0) return null;
        return (
          <div key={effect} className={styles.tight}>
            <h3 className={styles.subtle} style={{ margin: '6px 0 0' }}>
              {words.say(title)}
            </h3>
            <Accordion collapsible multiple>
              {found.map((one) => (
                <DirtItem
                  key={`${one.sheet} ${one.column} ${one.rule}`}
                  dirt={one}
                  hasSheets={hasSheets}
                  onSelect={onSelect}
                />
              ))}
            </Accordion>
          </div>
        );
      })}
    </>
  );
}

interface DirtItemProps {
  readonly dirt: Dirt;
  /** Sheets are named, because there are several. */
  readonly hasSheets: boolean;
  readonly onSelect: DirtListProps['onSelect'];
}

function DirtItem({ dirt, hasSheets, onSelect }: DirtItemProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useDirtStyles();
  const count = words.say(dirt.column === null ? DATA.rows : DATA.cells, { n: words.count(dirt.count) });
  const header = dirt.column === null ? '' : `${dirt.header || letterOf(dirt.column)} · `;
  return (
    <AccordionItem value={`${dirt.sheet} ${dirt.column} ${dirt.rule}`}>
      <AccordionHeader size="small">
        <span className={look.header}>
          <span>
            {header}
            {words.say(dirt.name)}
            {hasSheets && <span className={styles.subtle}> {dirt.sheet}</span>}
          </span>
          <span className={styles.nowrap}>{count}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          <li className={styles.subtle}>{words.say(dirt.reason)}</li>
          {dirt.examples.map(({ row, before, after }) => {
            const cell =
              dirt.column === null ? words.say(DATA.row, { n: row + 1 }) : `${letterOf(dirt.column)}${row + 1}`;
            return (
              <li key={row} className={look.example}>
                <Link
                  as="button"
                  aria-label={words.say(SHELL.selectCell, { cell })}
                  onClick={() => onSelect(dirt.sheet, row, dirt.column)}
                >
                  {cell}
                </Link>
                {dirt.column !== null && <BeforeAfter before={before} after={after} effect={dirt.effect} />}
              </li>
            );
          })}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}
