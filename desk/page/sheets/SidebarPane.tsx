import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { Lang } from '../../../core/index';
import { useWords } from '../words';
import type { PageEnd } from './answerPage';
import { ScriptPage } from './ScriptPage';
import type { ShownPage } from './useSheets';

const useStyles = makeStyles({
  // The width that Google gives every sidebar; scripts cannot change it.
  side: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    width: '300px',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', alignItems: 'center', padding: '6px 4px 6px 16px' },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightRegular },
  frame: { flexGrow: 1, border: 'none', width: '100%', minHeight: 0, colorScheme: 'light' },
});

/** The sidebar beside the grid, with the page that the script shows in it. */
export function SidebarPane({
  page,
  lang,
  end,
  onClose,
}: {
  readonly page: ShownPage;
  readonly lang: Lang;
  readonly end: PageEnd;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const words = useWords();
  return (
    <aside data-part="pane" className={styles.side} aria-label={words('sidebar')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{page.title}</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={words('closeSidebar')}
          onClick={onClose}
        />
      </div>
      <ScriptPage key={page.key} page={page} lang={lang} end={end} className={styles.frame} />
    </aside>
  );
}
