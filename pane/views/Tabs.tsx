import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import { SHELL } from '../texts/shell';
import { useWords } from './words';

export const TABS = ['overview', 'data', 'rules', 'customers', 'history'] as const;
export type TabName = (typeof TABS)[number];

const useTabStyles = makeStyles({
  nav: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '0 6px',
    '@media (max-width: 319px)': { padding: '0 2px' },
    flexShrink: 0,
    overflowX: 'auto',
    overflowY: 'hidden',
  },
  list: { minWidth: 0 },
  tab: {
    padding: '6px 8px 8px',
    minWidth: 0,
    '@media (max-width: 359px)': { paddingLeft: '4px', paddingRight: '4px' },
    // The narrowest pane: five English words stand side by side even in a wide font.
    '@media (max-width: 319px)': {
      paddingLeft: '1px',
      paddingRight: '1px',
      '& .fui-Tab__content, & .fui-Tab__content--reserved-space': { paddingLeft: 0, paddingRight: 0, fontSize: '11px' },
    },
  },
});

interface TabsProps {
  readonly selected: TabName;
  readonly onSelect: (tab: TabName) => void;
}

/** The five sections; the keys 1 to 5 reach them. */
export function Tabs({ selected, onSelect }: TabsProps): JSX.Element {
  const words = useWords();
  const styles = useTabStyles();
  return (
    <nav className={styles.nav}>
      <TabList
        size="small"
        className={styles.list}
        aria-label={words.say(SHELL.tabs)}
        selectedValue={selected}
        onTabSelect={(_, { value }) => onSelect(TABS.find((tab) => tab === value) ?? 'overview')}
      >
        {TABS.map((tab, index) => (
          <Tab
            key={tab}
            value={tab}
            className={styles.tab}
            accessKey={String(index + 1)}
            aria-keyshortcuts={`Alt+${index + 1}`}
            title={`Alt+${index + 1}`}
          >
            {words.say(SHELL[tab])}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
