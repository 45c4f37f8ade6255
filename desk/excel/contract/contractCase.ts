/** One documented behaviour of Excel, to be tried on the emulated Excel and on a real one alike. */
export interface ContractCase {
  /** A sentence of behaviour. */
  readonly name: string;
  /** The page of Microsoft that says so. */
  readonly documentation: string;
  /** Body of an async function of `context` (a RequestContext), `sheet` (a blank, active worksheet) and `check`.
   *  `check.equal(actual, expected)` compares as JSON; `await check.fails(code, action)` expects `context.sync()` after the action to fail with the code;
   *  `await check.within(test)` waits up to two seconds for what events bring. Only the Excel API of set 1.15 and plain JavaScript. */
  readonly script: string;
}

/** Address of a member's page in the reference. */
export function reference(className: string, member: string): string {
  const page = `excel.${className.toLowerCase()}`;
  return `https://learn.microsoft.com/javascript/api/excel/${page}#excel-${page.replace('.', '-')}-${member.toLowerCase()}-member`;
}
