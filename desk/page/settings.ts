import type { Lang } from '../../core/index';

/** What a person set on the page; remembered in this browser only. */
export interface Settings {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Pixels. */
  readonly paneWidth: number;
  /** Which spreadsheet program is emulated around the workbook. */
  readonly host: HostKind;
}

export type HostKind = 'excel' | 'sheets';
export type Theme = 'light' | 'dark' | 'contrast';

export const PANE_WIDTHS = [320, 350, 450] as const;
export const LEAST_PANE = 280;
export const MOST_PANE = 640;

const KEY = 'customer-portrait-desk';

/** Read what was set before; a first visit follows the browser's language and the system's colours. */
export function readSettings(store: Pick<Storage, 'getItem'>, first: Settings): Settings {
  const kept = parsed(store);
  const { lang, theme, paneWidth, host } = kept;
  return {
    lang: lang === 'zh' || lang === 'en' ? lang : first.lang,
    theme: theme === 'light' || theme === 'dark' || theme === 'contrast' ? theme : first.theme,
    paneWidth: typeof paneWidth === 'number' ? fittingWidth(paneWidth) : first.paneWidth,
    host: host === 'excel' || host === 'sheets' ? host : first.host,
  };
}

/** Keep the settings for the next visit; a browser that keeps nothing is no harm. */
export function keepSettings(store: Pick<Storage, 'setItem'>, settings: Settings): void {
  try {
    store.setItem(KEY, JSON.stringify(settings));
  } catch (_storageOff) {
    // The page works without.
  }
}

/** Keep a width within what a pane can have. */
export function fittingWidth(width: number): number {
  return Math.round(Math.min(MOST_PANE, Math.max(LEAST_PANE, width)));
}

function parsed(store: Pick<Storage, 'getItem'>): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch (_storageOffOrTorn) {
    return {};
  }
}
