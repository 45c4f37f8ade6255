/** Escape plain XML character data or an attribute value that is no spreadsheet string; what XML cannot hold is dropped. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, (found) => ENTITIES.get(found) ?? '');
}

/** The characters that markup claims for itself. */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** First line of every part that we make. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
