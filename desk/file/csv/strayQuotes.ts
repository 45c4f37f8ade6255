import type { CsvLayout } from './delimiter';

/** Find quotes that open a field but never properly close, as offsets in `text`, ascending.
 *  A quote opens when it follows a delimiter or a line end, and closes before one. It is stray when the text ends first,
 *  or when, after a quote that neither closes nor is doubled, the line ends or another field's quote opens.
 *  So `"Big" Joe` and `5,"open` are stray; `"24" screen"` and line breaks inside good quotes are not.
 *  Linear: each search stops at the first line end once a bad quote was met.
 *  @example strayQuotes('a,"b\nc,d', { delimiter: ',', newline: '\n', ... }) -> [2] */
export function strayQuotes(text: string, layout: CsvLayout): readonly number[] {
  const strays: number[] = [];
  let quote = text.indexOf('"');
  while (quote !== -1) {
    let next = quote + 1;
    if (opens(text, quote, layout)) {
      const close = closingQuote(text, quote, layout);
      if (close === -1) strays.push(quote);
      else next = close + 1;
    }
    quote = text.indexOf('"', next);
  }
  return strays;
}

/** Find the quote that closes the one at `open`, or -1 when that one is stray. */
function closingQuote(text: string, open: number, layout: CsvLayout): number {
  let lineEnd = -1;
  let quote = text.indexOf('"', open + 1);
  while (quote !== -1) {
    if (lineEnd !== -1 && (quote > lineEnd || opens(text, quote, layout))) return -1;
    if (text.charAt(quote + 1) === '"') {
      quote = text.indexOf('"', quote + 2);
      continue;
    }
    if (closes(text, quote, layout)) return quote;
    if (lineEnd === -1) lineEnd = endOfLine(text, open, layout.newline);
    quote = text.indexOf('"', quote + 1);
  }
  return -1;
}

function opens(text: string, quote: number, { delimiter, newline }: CsvLayout): boolean {
  const before = text.charAt(quote - 1);
  return quote === 0 || before === delimiter || before === newline;
}

/** Tell whether delimiter, line end or end of text follow, spaces between them left out. */
function closes(text: string, quote: number, { delimiter, newline }: CsvLayout): boolean {
  if (quote === text.length - 1) return true;
  let at = quote + 1;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === delimiter || sign === newline) return true;
    if (sign.trim() !== '') return false;
    at++;
  }
  return false;
}

function endOfLine(text: string, from: number, newline: string): number {
  const at = text.indexOf(newline, from);
  return at === -1 ? text.length : at;
}
