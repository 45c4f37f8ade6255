import { SELF, type Member, type Members } from '../frame/serviceType';
import { parseSignature } from '../frame/signature';
import { rangeListType, type RangeListState, type RangeState } from '../types';
import { borderMembers } from './borders';
import { checkboxMembers } from './checkboxes';
import { lookMembers } from './lookMembers';
import { mergeMembers } from './merges';
import { noteMembers } from './notes';
import { validationMembers } from './validationMembers';

/** Methods of Range that a RangeList has too: they are done for each of its ranges. */
const SHARED = [
  'breakApart', 'check', 'clearDataValidations', 'clearFormat', 'clearNote', 'insertCheckboxes', 'removeCheckboxes',
  'setBackground', 'setBackgroundRGB', 'setBorder', 'setFontColor', 'setFontFamily', 'setFontLine', 'setFontSize',
  'setFontStyle', 'setFontWeight', 'setHorizontalAlignment', 'setNote', 'setShowHyperlink', 'setTextDirection',
  'setTextRotation', 'setVerticalAlignment', 'setVerticalText', 'setWrap', 'setWrapStrategy', 'uncheck',
] as const satisfies readonly (keyof GoogleAppsScript.Spreadsheet.RangeList)[]; // prettier-ignore

function forEachRange(member: Member<RangeState>): Member<RangeListState> {
  return ({ ranges }: RangeListState, ...args: never[]) => {
    for (const range of ranges) member(range, ...args);
    return SELF;
  };
}

const all: Members<RangeState> = {
  ...lookMembers,
  ...borderMembers,
  ...mergeMembers,
  ...noteMembers,
  ...validationMembers,
  ...checkboxMembers,
};

rangeListType.define(
  Object.fromEntries(
    Object.entries(all)
      .filter(([signature]) => SHARED.some((name) => name === parseSignature(signature).method))
      .map(([signature, member]) => [signature, forEachRange(member)]),
  ),
);
