/** Say an error as a developer needs it: for errors of office.js code, message, place and statement; for all others their stack. */
export function failureText(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null) return `Error: ${String(failure)}\n`;
  const { name, code, message, debugInfo, stack } = failure as OfficeError;
  if (typeof code !== 'string' || typeof message !== 'string')
    return `${stack ?? message ?? JSON.stringify(failure)}\n`;
  const lines = [`${name ?? 'Error'}: ${code}: ${message}`];
  if (debugInfo?.errorLocation) lines.push(`  errorLocation: ${debugInfo.errorLocation}`);
  if (debugInfo?.statement) lines.push(`  statement: ${debugInfo.statement}`);
  const place = /\n\s*(at .*)$/m.exec(stack ?? '')?.[1];
  if (place !== undefined && !/office|excel-web/.test(place)) lines.push(`  ${place}`);
  return `${lines.join('\n')}\n`;
}

interface OfficeError {
  readonly name?: string;
  readonly code?: unknown;
  readonly message?: string;
  readonly stack?: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}
