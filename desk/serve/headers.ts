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
export const CONTENT_SECURITY_POLICY = [
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
