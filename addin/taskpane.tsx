import type { JSX } from 'react';
import { createRoot } from 'react-dom/client';
import type { Host, Lang, Sheet } from '../core/index';
import { workerEngine } from '../pane/engine/workerEngine';
import { workerLine } from '../pane/engine/workerLine';
import { localClock } from '../pane/flow/localClock';
import { openSession } from '../pane/flow/openSession';
import { Pane } from '../pane/Pane';
import { createExcelHost } from './excel/createExcelHost';
import { hostDescription } from './officeHelpers';
import { lookOf } from './officeTheme';
import { oneClickWork } from './oneClick';
import { connectRibbon } from './ribbon';
import { StartFailure } from './StartFailure';

/** The composition root of the add-in: Excel's host, the core in a worker, the pane, the ribbon. */
void Office.onReady(() => {
  const place = document.getElementById('pane');
  if (place === null) return;
  const root = createRoot(place);
  const lang = displayLanguage();
  try {
    root.render(started(lang));
  } catch (error) {
    root.render(<StartFailure error={error} lang={lang} describe={hostDescription} />);
  }
});

function started(lang: Lang): JSX.Element {
  const host = excelHost();
  const engine = workerEngine(() => workerLine(new Worker('engine.js')));
  const parts = { host, engine, sample, clock: localClock };
  const session = openSession(parts);
  connectRibbon(oneClickWork(session, showPane));
  const prefers = (what: string): boolean => window.matchMedia(what).matches;
  const theme = lookOf(
    Office.context.officeTheme,
    prefers('(forced-colors: active)'),
    prefers('(prefers-color-scheme: dark)'),
  );
  return <Pane {...parts} session={session} lang={lang} theme={theme} openHelp={openHelp} />;
}

function excelHost(): Host {
  return createExcelHost({
    clock: { now: () => Date.now() },
    timers: {
      after: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    newId: () => crypto.randomUUID().replace(/-/g, '').slice(0, 16),
  });
}

function displayLanguage(): Lang {
  return /^zh\b/i.test(Office.context.displayLanguage) ? 'zh' : 'en';
}

/** The order sheet of an invented shop; its maker is loaded when somebody asks for it. */
async function sample(lang: Lang): Promise<Sheet> {
  const { sampleOrders } = await import('../desk/samples/sampleOrders');
  return sampleOrders(lang);
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}

function openHelp(): void {
  window.open('help.html', '_blank', 'noopener');
}
