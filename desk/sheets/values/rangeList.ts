import { rangeListType, rangeType, type RangeListState } from '../types';
import { SELF } from '../frame/serviceType';
import { invoke } from './invoke';
import type { MembersOf } from './membersOf';

/** Make a member that does to every range of a list what the range's own method does. */
export function onEachRange(method: string) {
  return ({ ranges }: RangeListState, ...args: unknown[]): typeof SELF => {
    for (const range of ranges) invoke(rangeType.make(range), method, args);
    return SELF;
  };
}

rangeListType.define({
  'getRanges()': ({ ranges }) => ranges.map((range) => rangeType.make(range)),
  'clear()': onEachRange('clear'),
  'clear(Object)': onEachRange('clear'),
  'clearContent()': onEachRange('clearContent'),
  'setValue(Object)': onEachRange('setValue'),
  'setValue()': onEachRange('setValue'),
  'setFormula(String)': onEachRange('setFormula'),
  'setFormulaR1C1(String)': onEachRange('setFormulaR1C1'),
  'setNumberFormat(String)': onEachRange('setNumberFormat'),
  'trimWhitespace()': onEachRange('trimWhitespace'),
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.RangeList, RangeListState>);
