/** What the desk sends into the frame of a page first, together with the port for everything after it. */
export interface Opening {
  readonly kind: 'open';
  /** Text of the page that the script shows. */
  readonly html: string;
  /** `zh-CN`, `en-US`: what the browser of the person would say. */
  readonly language: string;
}

/** From the page in the frame to the desk. */
export type FromPage =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'host'; readonly wish: HostWish };

/** What a page may ask of the window that it stands in (`google.script.host`), and the key that leaves it. Sizes in pixels. */
export type HostWish =
  | { readonly kind: 'close' }
  | { readonly kind: 'focusEditor' }
  /** F6 was pressed in the page: the focus goes to the next part around it, with Shift to the one before. */
  | { readonly kind: 'focusPart'; readonly step: 1 | -1 }
  | { readonly kind: 'width' | 'height'; readonly pixels: number };

/** From the desk to the page: how a call ended. */
export type ToPage =
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly name: string; readonly message: string };

/** Read what a page sent. null for anything else: a page may be anybody's. */
export function fromPage(message: unknown): FromPage | null {
  if (!isRecord(message)) return null;
  const { kind, id, name, args, wish } = message;
  if (kind === 'call' && typeof id === 'number' && typeof name === 'string' && Array.isArray(args))
    return { kind, id, name, args };
  const wanted = kind === 'host' ? hostWish(wish) : null;
  return wanted === null ? null : { kind: 'host', wish: wanted };
}

function hostWish(wish: unknown): HostWish | null {
  if (!isRecord(wish)) return null;
  const { kind, pixels, step } = wish;
  if (kind === 'close' || kind === 'focusEditor') return { kind };
  if (kind === 'focusPart' && (step === 1 || step === -1)) return { kind, step };
  const isSize = (kind === 'width' || kind === 'height') && typeof pixels === 'number' && pixels > 0;
  return isSize ? { kind, pixels } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
