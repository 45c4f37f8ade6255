import { MenuDivider, MenuItem, MenuItemCheckbox, MenuItemRadio, makeStyles } from '@fluentui/react-components';
import { Beaker24Regular } from '@fluentui/react-icons';
import { BigMenu } from '../RibbonParts';
import { useWords } from '../words';
import { SHEETS_FAULTS } from './sheetsFaults';

const useStyles = makeStyles({ wide: { maxWidth: '440px' } });

/** What a person can try on the emulated Google Sheets. */
export interface Trials {
  readonly fault: string;
  readonly mayTrigger: boolean;
  readonly chooseFault: (id: string) => void;
  readonly allowTriggers: (isAllowed: boolean) => void;
  readonly fireTimers: () => void;
}

const ALLOWED = 'allowed';

/** The menu of what can go wrong on Google Sheets, and of the timer that nobody wants to wait for. */
export function TryMenu({ fault, mayTrigger, chooseFault, allowTriggers, fireTimers }: Trials) {
  const styles = useStyles();
  const words = useWords();
  return (
    <BigMenu
      label={words('trials')}
      icon={<Beaker24Regular />}
      checked={{ fault: [fault], triggers: mayTrigger ? [ALLOWED] : [] }}
      onChecked={(name, chosen) => {
        if (name === 'triggers') allowTriggers(chosen.includes(ALLOWED));
        else if (chosen[0] !== undefined) chooseFault(chosen[0]);
      }}
    >
      {SHEETS_FAULTS.map(({ id, name, explanation }) => (
        <MenuItemRadio key={id} className={styles.wide} name="fault" value={id} subText={words(explanation)}>
          {words(name)}
        </MenuItemRadio>
      ))}
      <MenuDivider />
      <MenuItemCheckbox className={styles.wide} name="triggers" value={ALLOWED} subText={words('mayTriggerHint')}>
        {words('mayTrigger')}
      </MenuItemCheckbox>
      <MenuItem className={styles.wide} subText={words('fireTimersHint')} onClick={fireTimers}>
        {words('fireTimers')}
      </MenuItem>
    </BigMenu>
  );
}
