import { parse } from 'papaparse';
import type { CsvLayout } from './delimiter';
import { strayQuotes } from './strayQuotes';

export interface Records {
  /** One array of texts a record; the last text keeps a CR when lines end in CRLF. */
  readonly rows: string[][];
  /** Where quotes stand in the text that open a field and never properly close; read as ordinary characters. */
  readonly strays: readonly number[];
  /** Zero-based records (a `sep=` line not counted) with a single quote inside a quoted cell, ascending. */
  readonly innerQuotes: readonly number[];
  /** The sign that stands for a stray quote in `rows`; null when there is none. */
  readonly stand: string | null;
}

/** Split text into records, by Papa Parse. When it reports broken quotes, the stray ones are found, put out of its
 *  sight behind a sign that the text does not use, and the text is split once more. */
export function splitRecords(text: string, layout: CsvLayout): Records {
  const body = layout.start === 0 ? text : text.slice(layout.start);
  const first = split(body, layout);
  const strays = first.innerQuotes.length === 0 && !first.isOpen ? [] : strayQuotes(body, layout);
  if (strays.length === 0) return { ...first, strays, stand: null };
  const stand = unusedSign(body);
  const second = split(hideQuotes(body, strays, stand), layout);
  return { ...second, strays: strays.map((at) => at + layout.start), stand };
}

interface Split {
  readonly rows: string[][];
  readonly innerQuotes: readonly number[];
  readonly isOpen: boolean;
}

function split(text: string, { delimiter, newline }: CsvLayout): Split {
  const { data, errors } = parse<string[]>(text, { delimiter, newline });
  const quoteErrors = errors.filter((error) => error.type === 'Quotes');
  const broken = quoteErrors.filter((error) => error.code === 'InvalidQuotes').map((error) => error.row ?? 0);
  if (text.endsWith(newline)) data.pop();
  return {
    rows: data,
    innerQuotes: [...new Set(broken)],
    isOpen: quoteErrors.some((error) => error.code === 'MissingQuotes'),
  };
}

const PRIVATE_USE = 0xe000;

/** Find a character that the text does not hold: a control character first, which keeps one-byte text small. */
function unusedSign(text: string): string {
  for (let code = 1; code < 9; code++) {
    if (!text.includes(String.fromCharCode(code))) return String.fromCharCode(code);
  }
  let code = PRIVATE_USE;
  while (text.includes(String.fromCharCode(code))) code++;
  return String.fromCharCode(code);
}

function hideQuotes(text: string, places: readonly number[], stand: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const place of places) {
    parts.push(text.slice(from, place));
    from = place + 1;
  }
  parts.push(text.slice(from));
  return parts.join(stand);
}
