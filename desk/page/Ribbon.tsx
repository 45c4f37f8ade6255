import { MenuItem, MenuItemRadio, Toolbar, ToolbarDivider, makeStyles, tokens } from '@fluentui/react-components';
import {
  BookOpen24Regular,
  FolderOpen24Regular,
  PanelRight24Regular,
  Save24Regular,
  Warning24Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { StartBook } from './address';
import { FAULT_CHOICES } from './faultChoices';
import type { RibbonButton } from './manifest';
import { BigButton, BigMenu } from './RibbonParts';
import { START_NAMES } from './sampleWorkbook';
import { PANE_WIDTHS } from './settings';
import { useWords } from './words';

const useStyles = makeStyles({
  ribbon: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '2px 8px',
    flexWrap: 'nowrap',
    overflowX: 'auto',
  },
  picture: { width: '24px', height: '24px' },
  fault: { maxWidth: '440px' },
});

/** What the buttons of the ribbon do. */
export interface RibbonActions {
  readonly press: (button: RibbonButton) => void;
  readonly openFile: () => void;
  readonly save: () => void;
  readonly start: (which: StartBook) => void;
  readonly chooseFault: (id: string) => void;
  readonly chooseWidth: (width: number) => void;
}

/** The ribbon: the buttons of the add-in as its manifest has them, files, and what there is to try.
 *  In: on Google Sheets, the menus of the script and what there is to try there; null on Excel. */
export function Ribbon({
  buttons,
  fault,
  paneWidth,
  actions,
  sheets,
}: {
  readonly buttons: readonly RibbonButton[];
  readonly fault: string;
  readonly paneWidth: number;
  readonly actions: RibbonActions;
  readonly sheets: { readonly menus: ReactNode; readonly trials: ReactNode } | null;
}) {
  const styles = useStyles();
  const words = useWords();
  return (
    <nav data-part="ribbon" aria-label={words('ribbon')}>
      <Toolbar className={styles.ribbon} aria-label={words('ribbon')}>
        {sheets?.menus ?? <AddinButtons buttons={buttons} onPress={actions.press} />}
        {(sheets !== null || buttons.length > 0) && <ToolbarDivider />}
        <FileButtons actions={actions} />
        <ToolbarDivider />
        {sheets === null && <WidthMenu paneWidth={paneWidth} onChoose={actions.chooseWidth} />}
        {sheets?.trials ?? <FaultMenu fault={fault} onChoose={actions.chooseFault} />}
      </Toolbar>
    </nav>
  );
}

function AddinButtons({
  buttons,
  onPress,
}: {
  readonly buttons: readonly RibbonButton[];
  readonly onPress: (button: RibbonButton) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const picture = (icon: string | null) =>
    icon === null ? <PanelRight24Regular /> : <img className={styles.picture} src={icon} alt="" />;
  return buttons.map((button) => (
    <BigButton
      key={button.id}
      label={words(button.label)}
      hint={words(button.hint)}
      icon={picture(button.icon)}
      onPress={() => onPress(button)}
    />
  ));
}

const STARTS: readonly StartBook[] = ['sample-zh', 'sample-en', 'blank'];

function FileButtons({ actions }: { readonly actions: Pick<RibbonActions, 'openFile' | 'save' | 'start'> }) {
  const words = useWords();
  return (
    <>
      <BigButton
        label={words('open')}
        hint={words('openHint')}
        icon={<FolderOpen24Regular />}
        onPress={actions.openFile}
      />
      <BigButton label={words('save')} hint={words('saveHint')} icon={<Save24Regular />} onPress={actions.save} />
      <BigMenu label={words('samples')} icon={<BookOpen24Regular />}>
        {STARTS.map((which) => (
          <MenuItem key={which} onClick={() => actions.start(which)}>
            {words(START_NAMES[which])}
          </MenuItem>
        ))}
      </BigMenu>
    </>
  );
}

function WidthMenu({
  paneWidth,
  onChoose,
}: {
  readonly paneWidth: number;
  readonly onChoose: (width: number) => void;
}) {
  const words = useWords();
  return (
    <BigMenu
      label={words('paneWidth')}
      icon={<PanelRight24Regular />}
      checked={{ width: [String(paneWidth)] }}
      onChecked={(_name, [chosen]) => onChoose(Number(chosen))}
    >
      {PANE_WIDTHS.map((width) => (
        <MenuItemRadio key={width} name="width" value={String(width)}>
          {words('pixels', { n: width })}
        </MenuItemRadio>
      ))}
    </BigMenu>
  );
}

function FaultMenu({ fault, onChoose }: { readonly fault: string; readonly onChoose: (id: string) => void }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <BigMenu
      label={words('faults')}
      icon={<Warning24Regular />}
      checked={{ fault: [fault] }}
      onChecked={(_name, [chosen = '']) => onChoose(chosen)}
    >
      {FAULT_CHOICES.map(({ id, name, explanation }) => (
        <MenuItemRadio key={id} className={styles.fault} name="fault" value={id} subText={words(explanation)}>
          {words(name)}
        </MenuItemRadio>
      ))}
    </BigMenu>
  );
}
