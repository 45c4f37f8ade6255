import type { Area, HostEvent, Timers } from '../../core/index';

const EVERY_MS = 2_500;

interface Watched {
  readonly selection: () => Promise<{ readonly sheet: string; readonly area: Area } | null>;
  readonly timers: Timers;
  readonly isSeen: () => boolean;
}

/** Tell where the person goes. A sidebar hears of nothing by itself, so it asks every 2.5 seconds while it is seen, and never twice at a time.
 *  Limit: edits are not told; the next read sees them. */
export function watchSelection(
  { selection, timers, isSeen }: Watched,
  listener: (event: HostEvent) => void,
): () => void {
  let last = '';
  let isStopped = false;
  let cancel = (): void => undefined;
  const look = async (): Promise<void> => {
    const place = isSeen() ? await selection().catch(() => null) : null;
    const key = place === null ? last : JSON.stringify(place);
    if (isStopped) return;
    if (place !== null && last !== '' && key !== last) listener({ kind: 'selected', ...place });
    last = key;
    next();
  };
  const next = (): void => {
    cancel = timers.after(EVERY_MS, () => void look());
  };
  next();
  return () => {
    isStopped = true;
    cancel();
  };
}
