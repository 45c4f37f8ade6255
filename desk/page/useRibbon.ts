import { useEffect, useState } from 'react';
import { readRibbon } from './manifest';
import type { RibbonButton } from './manifest';

/** Where the built add-in lies beside this page. */
export const ADDIN_BASE = '/addin/';

/** What the page knows of the built add-in. */
export type BuiltAddin =
  | { readonly kind: 'reading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'found'; readonly buttons: readonly RibbonButton[]; readonly pane: URL };

/** Read the manifest of the built add-in, once: its buttons and its page. */
export function useBuiltAddin(): BuiltAddin {
  const [addin, setAddin] = useState<BuiltAddin>({ kind: 'reading' });
  useEffect(() => {
    void readManifest()
      .then((xml) => setAddin(found(xml)))
      .catch(() => setAddin({ kind: 'missing' }));
  }, []);
  return addin;
}

async function readManifest(): Promise<Document> {
  const answer = await fetch(`${ADDIN_BASE}manifest.xml`);
  if (!answer.ok) throw new Error(`no manifest: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), 'application/xml');
}

function found(xml: Document): BuiltAddin {
  const pane = new URL(`${ADDIN_BASE}taskpane.html`, location.href);
  return { kind: 'found', buttons: readRibbon(xml, ADDIN_BASE), pane };
}
