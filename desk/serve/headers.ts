/** Headers that every answer carries. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** What a page of ours may load: its own files and nothing else, from nobody else.
 *  Styles inline: both Fluent and the grid write style elements at run time; office.js does too.
 *  Images from data and blob: icons in style sheets, and pictures drawn at run time.
 *  Frames: the add-in, ours or one that somebody serves on another port of this machine. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self' data:",
  "worker-src 'self'",
  'frame-src https://localhost:*',
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** What the frame may do in which the desk shows the page of a script, as Google Sheets shows it: the page is one text with its scripts
 *  and styles in it, and may start workers from texts of its own. It connects to nobody: no request, no form, no frame, no picture from anywhere. */
const SCRIPT_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'worker-src blob:',
  "connect-src 'none'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** That frame has an origin of its own, so that to it the file with its first script is somebody else's. */
const SCRIPT_PAGE = '/desk/sheets-frame.html';
const SCRIPT_OF_PAGE = '/desk/sheets-frame.js';

/** Give the headers of the answer to a path of this server. */
export function headersFor(pathname: string): Readonly<Record<string, string>> {
  const policy = pathname === SCRIPT_PAGE ? SCRIPT_PAGE_POLICY : CONTENT_SECURITY_POLICY;
  const foreign = pathname === SCRIPT_OF_PAGE ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {};
  return { ...COMMON_HEADERS, ...foreign, 'Content-Security-Policy': policy };
}
