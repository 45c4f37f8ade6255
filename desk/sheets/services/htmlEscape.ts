const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** Make text harmless among HTML. */
export function escapedHtml(value: unknown): string {
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Write a value where a page stands, made harmless for that place: among HTML by entities, within a script as a value of JavaScript.
 *  Limit: styles and addresses are treated as HTML. */
export function printed(value: unknown, before: string): string {
  const script = /<script\b[^>]*>(?![\s\S]*<\/script)([\s\S]*)$/i.exec(before)?.[1];
  if (script === undefined) return escapedHtml(value);
  if (isInQuotes(script)) return hexEscaped(value);
  return isBare(value) ? String(value) : `'${hexEscaped(value)}'`;
}

function isBare(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined;
}

function isInQuotes(script: string): boolean {
  let open = '';
  for (let at = 0; at < script.length; at++) {
    const character = script[at] ?? '';
    if (open !== '' && character === '\\') at++;
    else if (open === character) open = '';
    else if (open === '' && `'"\``.includes(character)) open = character;
    else if (open !== '`' && character === '\n') open = '';
  }
  return open !== '';
}

function hexEscaped(value: unknown): string {
  return String(value).replace(/[\\'"`<>&=\n\r\u2028\u2029/]/g, (character) => {
    const code = character.charCodeAt(0);
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
