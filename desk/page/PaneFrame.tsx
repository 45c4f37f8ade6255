import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import { PaneSplitter } from './PaneSplitter';
import type { AddinFrame } from './useAddin';
import { useWords } from './words';

const useStyles = makeStyles({
  side: { display: 'flex', flexShrink: 0, minHeight: 0 },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Kept loaded: the add-in asks for one long runtime, in which its ribbon buttons work while the pane is closed.
  closed: { position: 'absolute', width: '320px', height: '600px', left: '-2000px', visibility: 'hidden' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '2px 4px 2px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  frame: { flexGrow: 1, border: 'none', width: '100%', minHeight: 0 },
});

const ALLOWED = 'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads';

/** The pane beside the grid: the add-in's own page in a frame, as Excel shows it. */
export function PaneFrame({
  addin,
  isDark,
  isOpen,
  width,
  onClose,
  onReload,
  onResize,
}: {
  readonly addin: AddinFrame | null;
  readonly isDark: boolean;
  readonly isOpen: boolean;
  readonly width: number;
  readonly onClose: () => void;
  readonly onReload: () => void;
  readonly onResize: (width: number) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  return (
    <aside data-part="pane" className={styles.side} aria-label={words('pane')}>
      {isOpen && <PaneSplitter width={width} onResize={onResize} />}
      <div className={isOpen ? styles.pane : styles.closed} style={isOpen ? { width } : undefined}>
        <div className={styles.head}>
          <h2 className={styles.title}>{words('product')}</h2>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowClockwise20Regular />}
            aria-label={words('reloadPane')}
            onClick={onReload}
          />
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss20Regular />}
            aria-label={words('closePane')}
            onClick={onClose}
          />
        </div>
        {addin !== null && (
          <AddinPage key={addin.name} name={addin.name} url={addin.url} attach={addin.attach} isDark={isDark} />
        )}
      </div>
    </aside>
  );
}

/** The frame with the add-in's own page. */
function AddinPage({
  name,
  url,
  attach,
  isDark,
}: Pick<AddinFrame, 'name' | 'url' | 'attach'> & { readonly isDark: boolean }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <iframe
      ref={attach}
      className={styles.frame}
      // The library on the web tells a page no theme; what a frame prefers is the colour scheme of the page around it.
      style={{ colorScheme: isDark ? 'dark' : 'light' }}
      title={words('pane')}
      name={name}
      src={url}
      sandbox={ALLOWED}
    />
  );
}
