/** One documented behaviour of Google Sheets, to be tried on the emulation and on the real one alike. */
export interface ContractCase {
  /** A sentence of behaviour. */
  readonly name: string;
  /** The page of Google that says so. */
  readonly documentation: string;
  /** Body of a function of `book` (the spreadsheet: locale en_US, zone Asia/Shanghai), `sheet` (a blank, active sheet of it) and `check`.
   *  `check.equal(actual, expected)` compares as JSON; `check.fails(part, action)` expects an Exception whose message holds the part.
   *  Only the services of a spreadsheet, and plain JavaScript of the V8 runtime. */
  readonly script: string;
}

/** Address of a method in Google's reference.
 *  @example reference('Range', 'setValues(Object)') */
export function reference(className: string, method: string): string {
  return `https://developers.google.com/apps-script/reference/spreadsheet/${kebab(className)}#${method}`;
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** Address of a page of the Docs Editors Help. */
export function help(answer: number): string {
  return `https://support.google.com/docs/answer/${answer}`;
}
