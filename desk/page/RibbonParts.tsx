import {
  Menu,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
  Tooltip,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    flexDirection: 'column',
    minWidth: '64px',
    fontSize: tokens.fontSizeBase200,
    gap: '2px',
    whiteSpace: 'nowrap',
  },
});

/** A button of the ribbon: picture above, word below, a hint on hovering and for screen readers. */
export function BigButton({
  label,
  hint,
  icon,
  onPress,
}: {
  readonly label: string;
  readonly hint: string;
  readonly icon: ReactElement;
  readonly onPress: () => void;
}) {
  const styles = useStyles();
  return (
    <Tooltip content={hint} relationship="description">
      <ToolbarButton className={styles.button} icon={icon} vertical onClick={onPress}>
        {label}
      </ToolbarButton>
    </Tooltip>
  );
}

/** A button of the ribbon that opens a menu, of commands or of choices. */
export function BigMenu({
  label,
  icon,
  checked,
  onChecked,
  children,
}: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly checked?: Record<string, string[]>;
  /** Gets the name of the group and everything that is chosen in it. */
  readonly onChecked?: (name: string, chosen: readonly string[]) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Menu
      {...(checked === undefined ? {} : { checkedValues: checked })}
      onCheckedValueChange={(_event, { name, checkedItems }) => onChecked?.(name, checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton className={styles.button} icon={icon} vertical>
          {label}
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
