import { Badge, makeStyles, Switch } from '@fluentui/react-components';
import type { JSX } from 'react';
import { columnField, letterOf, ROLE_NAMES } from '../../core/index';
import type { ColumnView } from '../engine/runView';
import { DATA } from '../texts/data';
import { useStyles } from './styles';
import { useWords } from './words';

const useCareStyles = makeStyles({ wide: { gridColumn: '1 / -1' } });

interface ColumnCareProps {
  readonly column: ColumnView;
  /** A sensitive column is to be read, or no longer. */
  readonly onRead: (isRead: boolean) => void;
}

/** How careful we are with a column: nothing for an open one; a sensitive one that could be read has a switch, off at first. */
export function ColumnCare({ column, onRead }: ColumnCareProps): JSX.Element | null {
  const words = useWords();
  const styles = useStyles();
  const look = useCareStyles();
  const { privacy } = columnField(column);
  if (privacy === 'open') return null;
  const isSensitive = privacy === 'sensitive';
  const role = column.offers ?? column.role;
  const header = column.header || letterOf(column.column);
  return (
    <span className={look.wide}>
      <span className={styles.wrap}>
        <Badge appearance="tint" size="small" color={isSensitive ? 'danger' : 'informative'}>
          {words.say(isSensitive ? DATA.sensitive : DATA.personal)}
        </Badge>
        <span className={styles.subtle}>{words.say(hintOf(column, isSensitive))}</span>
      </span>
      {isSensitive && role !== null && (
        <Switch
          checked={column.role !== null}
          label={words.say(DATA.use)}
          aria-label={words.say(DATA.useOne, { header, role: words.say(ROLE_NAMES[role]) })}
          onChange={(_, { checked }) => onRead(checked)}
        />
      )}
    </span>
  );
}

function hintOf(
  { role, offers }: ColumnView,
  isSensitive: boolean,
): (typeof DATA)['heldBack' | 'leftOut' | 'isRead' | 'personalHint'] {
  // prettier-ignore
  if (!isSensitive) return DATA.personalHint;
  if (role !== null) return DATA.isRead;
  return offers === undefined ? DATA.leftOut : DATA.heldBack;
}
