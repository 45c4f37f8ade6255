import { ServiceError } from '../../frame/serviceError';

/** Read delimited text (RFC 4180): quotes may hold delimiters, line ends and doubled quotes; rows may be of different length. An empty last line is no row.
 *  @throws ServiceError when a quote is not closed */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter);
    row.push(field.text);
    at = field.end;
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Field {
  readonly text: string;
  readonly end: number;
}

function plainField(text: string, at: number, delimiter: string): Field {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
  return { text: text.slice(at, end), end };
}

/** What stands between a closing quote and the delimiter belongs to the field as it is. */
function quotedField(text: string, at: number, delimiter: string): Field {
  let [field, from] = ['', at + 1];
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) throw new ServiceError('Could not parse text.');
    field += text.slice(from, close);
    if (text[close + 1] !== '"') {
      const rest = plainField(text, close + 1, delimiter);
      return { text: field + rest.text, end: rest.end };
    }
    field += '"';
    from = close + 2;
  }
}
