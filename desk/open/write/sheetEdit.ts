import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import { childrenOf, removal } from '../../file/xlsx/write/xmlTree';
import type { TextEdit, XmlElement } from '../../file/xlsx/write/xmlTree';
import { insertInWorksheet } from '../../file/xlsx/write/worksheetOrder';
import type { SheetModel } from '../../workbook/workbook';
import type { LookBook } from './lookBook';

/** A worksheet part while its settings are brought to what the model says. */
export interface SheetEdit {
  readonly sheet: SheetModel;
  /** The part with a mark in place of its rows. */
  readonly xml: string;
  /** Its elements by their offsets. */
  readonly root: XmlElement;
  /** The same as a tree, to be read as when the file was opened. */
  readonly was: XmlNode;
  /** Prefix of the part's elements with its colon, or "". */
  readonly p: string;
  readonly looks: LookBook;
  /** Whether the sheet is the one in front. */
  readonly isFront: boolean;
}

/** Put `markup` in place of every child of that name, or at its place in the order of the schema; '' takes them away. */
export function replaceChildren({ root }: SheetEdit, name: string, markup: string): readonly TextEdit[] {
  const [first, ...others] = childrenOf(root, name);
  if (first === undefined) return markup === '' ? [] : [insertInWorksheet(root, name, markup)];
  return [{ from: first.start, to: first.end, text: markup }, ...others.map(removal)];
}
