/** Microsoft's address of office.js, which the production page of an add-in must name: AppSource asks for it. */
const AT_MICROSOFT =
  /(<script\b[^>]*\bsrc\s*=\s*["'])https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"']*?\/hosted\/([\w.-]+\.js)(["'])/gi;

/** Let a page load office.js from this server instead of from Microsoft, so that the desk works offline. Nothing else in the page changes.
 *  @example withLocalOffice('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js">') -> '<script src="/office-js/office.js">' */
export function withLocalOffice(html: string): string {
  return html.replace(
    AT_MICROSOFT,
    (_whole, before: string, file: string, after: string) => `${before}/office-js/${file}${after}`,
  );
}
