import type { HostKind } from './settings';

/** What the address of the page asks for. */
export interface Asked {
  readonly book: StartBook;
  /** A task-pane page in place of ours; null for ours. */
  readonly addin: URL | null;
  /** What stood after `addin=` when it cannot be used. */
  readonly refusedAddin: string | null;
  /** The spreadsheet program to show; null for the one of the last visit. */
  readonly host: HostKind | null;
}

export type StartBook = 'sample-zh' | 'sample-en' | 'blank';

/** Read `?book=`, `?host=` and `?addin=`. The library of add-ins trusts a host on the same hostname only, so another hostname is refused, and so is plain http.
 *  @example readAddress(new URL('https://localhost:3443/desk/?book=blank')).book -> "blank" */
export function readAddress(page: URL): Asked {
  const book = page.searchParams.get('book');
  const host = page.searchParams.get('host');
  const wanted = page.searchParams.get('addin');
  const addin = wanted === null ? null : addinAt(wanted, page);
  return {
    book: book === 'sample-en' || book === 'blank' ? book : 'sample-zh',
    addin,
    refusedAddin: addin === null ? wanted : null,
    host: host === 'excel' || host === 'sheets' ? host : null,
  };
}

function addinAt(wanted: string, page: URL): URL | null {
  try {
    const url = new URL(wanted, page);
    return url.protocol === 'https:' && url.hostname === page.hostname ? url : null;
  } catch (_noAddress) {
    return null;
  }
}
