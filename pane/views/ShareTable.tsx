import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { ClassView, ShareView } from '../engine/runView';
import { HOME } from '../texts/home';
import { Bar } from './Bar';
import { useStyles } from './styles';
import { ToneMark } from './ToneMark';
import { useWords } from './words';

const useTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  name: {
    width: '38%',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: '4px 0',
    verticalAlign: 'top',
  },
  cell: { padding: '4px 0 4px 10px', verticalAlign: 'top' },
  head: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  label: { display: 'flex', alignItems: 'baseline', gap: '6px', lineHeight: '18px' },
  empty: { color: tokens.colorNeutralForeground3 },
  percent: { fontSize: tokens.fontSizeBase200, lineHeight: '16px' },
});

interface ShareTableProps {
  readonly classes: ClassView;
  readonly currency: string;
}

/** Shares of customers and of sales per class, as small bars. A class for customers without orders shows only when it has some. */
export function ShareTable({ classes, currency }: ShareTableProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const table = useTableStyles();
  const shares = classes.shares.filter((one) => one.id !== 'noOrders' || one.customers > 0);
  const customers = sumOf(shares.map((one) => one.customers));
  const cents = sumOf(shares.map((one) => Math.max(0, one.cents)));
  const most = Math.max(...shares.flatMap((one) => [part(one.customers, customers), part(one.cents, cents)]), 0.01);
  return (
    <table className={table.table}>
      <caption className={styles.hidden}>{words.say(classes.title)}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(table.name, table.head)}>
            {words.say(HOME.classColumn)}
          </th>
          <th scope="col" className={mergeClasses(table.cell, table.head)}>
            {words.say(HOME.shareOfCustomers)}
          </th>
          <th scope="col" className={mergeClasses(table.cell, table.head)}>
            {words.say(HOME.shareOfSales)}
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.map((one) => (
          <Row key={one.id} share={one} totals={{ customers, cents, most }} currency={currency} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly share: ShareView;
  readonly totals: { readonly customers: number; readonly cents: number; readonly most: number };
  readonly currency: string;
}

function Row({ share, totals, currency }: RowProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const table = useTableStyles();
  const [ofCustomers, ofCents] = [part(share.customers, totals.customers), part(share.cents, totals.cents)];
  const title = words.say(HOME.figureTitle, {
    n: words.count(share.customers),
    money: words.money(share.cents, currency),
  });
  return (
    <tr title={title}>
      <th scope="row" className={table.name}>
        <span className={mergeClasses(table.label, share.customers === 0 && table.empty)}>
          <ToneMark tone={share.tone} />
          <span>{words.say(share.label)}</span>
        </span>
      </th>
      {[ofCustomers, ofCents].map((value, index) => (
        <td key={index} className={table.cell}>
          <div className={mergeClasses(table.percent, styles.figure)}>{words.percent(value)}</div>
          <Bar share={value / totals.most} tone={share.tone} />
        </td>
      ))}
    </tr>
  );
}

function part(value: number, whole: number): number {
  return whole > 0 ? Math.max(0, value) / whole : 0;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
