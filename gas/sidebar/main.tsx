import { createRoot } from 'react-dom/client';
import type { Lang, Sheet } from '../../core/index';
import { sampleOrders } from '../../desk/samples/sampleOrders';
import { localClock } from '../../pane/flow/localClock';
import { Pane } from '../../pane/Pane';
import { createSheetsHost } from '../host/createSheetsHost';
import { scriptRun } from './scriptRun';
import { sidebarEngine } from './sidebarEngine';

/** The composition root of the sidebar: Google's host, the core in a worker, the pane. */
const place = document.getElementById('pane');
if (place !== null) {
  const engine = sidebarEngine(document.getElementById('engine')?.textContent ?? '');
  const host = createSheetsHost({
    link: scriptRun(),
    clock: { now: () => Date.now() },
    timers: {
      after: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    },
    newId: () => crypto.randomUUID().replace(/-/g, '').slice(0, 16),
    isSeen: () => !document.hidden,
  });
  const lang: Lang = /^zh\b/i.test(navigator.language) ? 'zh' : 'en';
  const sample = (words: Lang): Promise<Sheet> => Promise.resolve(sampleOrders(words));
  const isContrast = window.matchMedia('(forced-colors: active)').matches;
  createRoot(place).render(
    <Pane
      host={host}
      engine={engine}
      sample={sample}
      clock={localClock}
      lang={lang}
      theme={isContrast ? 'contrast' : 'light'}
    />,
  );
}
