import type { StyleChange } from '../../../workbook/style';
import type { ExcelHost } from '../../spec';
import { textOf } from './arguments';

/** What giving cells a named style changes. */
export function namedStyle(_host: ExcelHost, name: unknown): StyleChange {
  return { styleName: textOf(name) };
}
