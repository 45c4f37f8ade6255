import { FluentProvider, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { FileInput } from './FileInput';
import { GridStage } from './GridStage';
import { Notices } from './Notices';
import { PaneFrame } from './PaneFrame';
import { Ribbon } from './Ribbon';
import { keepSettings } from './settings';
import type { Settings } from './settings';
import { ScriptMenus } from './sheets/ScriptMenus';
import { ScriptPages } from './sheets/ScriptPages';
import { TryMenu } from './sheets/TryMenu';
import { FLUENT } from './themes';
import { TopBar } from './TopBar';
import { usePartKeys } from './usePartKeys';
import { useWorkplace } from './useWorkplace';
import type { DeskSettings } from './useWorkplace';
import { Language, useWords } from './words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  body: { display: 'flex', flexGrow: 1, minHeight: 0, position: 'relative' },
  stage: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  doing: {
    position: 'absolute',
    top: '40%',
    left: '30%',
    zIndex: 30,
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** No class: menus and hints would get it too, and cover the page. */
const WHOLE_PAGE = { height: '100%' };

/** The desk: a workbook in a grid, the add-in beside it as Excel would show it, and what a person can change around them. */
export function Desk({ first }: { readonly first: Settings }) {
  const styles = useStyles();
  const [settings, setSettings] = useState(first);
  const change = useCallback((part: Partial<Settings>) => setSettings((before) => ({ ...before, ...part })), []);
  useEffect(() => {
    keepSettings(localStorage, settings);
    document.documentElement.lang = settings.lang === 'zh' ? 'zh-CN' : 'en';
  }, [settings]);
  return (
    <FluentProvider theme={FLUENT[settings.theme]} style={WHOLE_PAGE}>
      <Language.Provider value={settings.lang}>
        <div className={styles.page}>
          <TopBar settings={settings} onChange={change} />
          <Workplace settings={settings} onChange={change} />
        </div>
      </Language.Provider>
    </FluentProvider>
  );
}

function Workplace({ settings, onChange }: DeskSettings) {
  const styles = useStyles();
  const words = useWords();
  const place = useWorkplace({ settings, onChange });
  usePartKeys(place.addin.frame);
  const { notices, dismiss, workbook, addin, sheets, openFile, busy } = place;
  const resize = (paneWidth: number) => onChange({ paneWidth });
  return (
    <>
      <Ribbon
        buttons={place.buttons}
        fault={place.fault}
        paneWidth={settings.paneWidth}
        actions={{ ...place.actions, openFile: () => place.file.current?.click(), chooseWidth: resize }}
        sheets={
          sheets && {
            menus: <ScriptMenus menus={sheets.menus} onPress={sheets.press} />,
            trials: <TryMenu {...sheets.trials} />,
          }
        }
      />
      <FileInput input={place.file} onFile={openFile} />
      <div className={styles.body}>
        <div className={styles.stage}>
          <Notices notices={notices} onDismiss={dismiss} />
          <GridStage
            workbook={workbook}
            lang={settings.lang}
            dark={settings.theme !== 'light'}
            person={place.person}
            onFile={openFile}
          />
        </div>
        {sheets === null ? (
          <PaneFrame
            addin={addin.frame}
            isDark={settings.theme !== 'light'}
            isOpen={place.isPaneOpen}
            width={settings.paneWidth}
            onClose={place.closePane}
            onReload={addin.reload}
            onResize={resize}
          />
        ) : (
          <ScriptPages sheets={sheets} lang={settings.lang} />
        )}
        <div role="status">{busy !== null && <Spinner className={styles.doing} label={words(busy)} />}</div>
      </div>
    </>
  );
}
