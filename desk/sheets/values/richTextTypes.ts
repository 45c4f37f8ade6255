import { ServiceError } from '../frame/serviceError';
import { SELF, serviceType, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { SheetsEnd } from '../frame/sheetsEnd';
import { appType } from '../types';
import type { MembersOf } from './membersOf';
import { commonLink, commonStyle, plainRichText, restyled, slice, type RichText } from './richText';
import { textStyleObject, textStyleType, type TextStyleValue } from './textStyle';

export interface RichTextState extends ServiceState {
  readonly rich: RichText;
  /** How the cell writes what has no style of its own. */
  readonly base: TextStyleValue;
  /** Where the text begins in that of its cell: runs are parts of it. */
  readonly from: number;
}

interface RichTextBuilderState extends ServiceState {
  rich: RichText | null;
}

export const richTextValueType = serviceType<RichTextState>('RichTextValue');
export const richTextValueBuilderType = serviceType<RichTextBuilderState>('RichTextValueBuilder');

/** Make the RichTextValue of a text. */
export function richTextObject(end: SheetsEnd, rich: RichText, base: TextStyleValue, from = 0): ServiceObject {
  return richTextValueType.make({ end, rich, base, from });
}

function styleBetween(state: RichTextState, start: number, end: number): ServiceObject {
  const { rich } = within(state, start, end);
  return textStyleObject(state.end, { ...state.base, ...commonStyle(rich.runs) });
}

function within(state: RichTextState, start: number, end: number): RichTextState {
  checkOffsets(start, end, state.rich.text);
  return { ...state, rich: slice(state.rich, Number(start), Number(end)), from: state.from + Number(start) };
}

/** @throws ServiceError for offsets outside of the text */
function checkOffsets(start: number, end: number, text: string): void {
  if (Number(start) < 0) throw new ServiceError('Illegal argument. Start offset must not be negative.');
  if (Number(end) > text.length) throw new ServiceError('Illegal argument. End offset is beyond the end of the text.');
  if (Number(start) > Number(end)) throw new ServiceError('Illegal argument. Start offset is after the end offset.');
}

richTextValueType.define({
  'copy()': ({ end, rich }) => richTextValueBuilderType.make({ end, rich }),
  'getText()': ({ rich }) => rich.text,
  'getStartIndex()': ({ from }) => from,
  'getEndIndex()': ({ from, rich }) => from + rich.text.length,
  'getLinkUrl()': ({ rich }) => commonLink(rich.runs),
  'getLinkUrl(Integer,Integer)': (state, start: number, end: number) => commonLink(within(state, start, end).rich.runs),
  'getRuns()': (state) => state.rich.runs.map(({ start, end }) => richTextValueType.make(within(state, start, end))),
  'getTextStyle()': (state) => textStyleObject(state.end, { ...state.base, ...commonStyle(state.rich.runs) }),
  'getTextStyle(Integer,Integer)': styleBetween,
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.RichTextValue, RichTextState>);

/** @throws ServiceError before the text is set */
function textOf(state: RichTextBuilderState): RichText {
  if (state.rich === null) throw new ServiceError('Text must be set before its style or link.');
  return state.rich;
}

function linked(state: RichTextBuilderState, start: number, end: number, link: string | null): typeof SELF {
  const rich = textOf(state);
  checkOffsets(start, end, rich.text);
  state.rich = restyled(rich, Number(start), Number(end), () => ({ link: link === '' ? null : link }));
  return SELF;
}

/** Properties that the style sets replace those before; null takes all of them away. */
function styled(state: RichTextBuilderState, start: number, end: number, object: ServiceObject | null): typeof SELF {
  const rich = textOf(state);
  checkOffsets(start, end, rich.text);
  const added = object === null ? null : textStyleType.stateOf(object).style;
  state.rich = restyled(rich, Number(start), Number(end), ({ style }) => ({
    style: added === null ? {} : { ...style, ...added },
  }));
  return SELF;
}

richTextValueBuilderType.define({
  'build()': (state) => richTextObject(state.end, textOf(state), {}),
  'setText(String)': (state, text: string) => {
    state.rich = plainRichText(String(text));
    return SELF;
  },
  'setLinkUrl(String?)': (state, link: string | null) => linked(state, 0, textOf(state).text.length, link),
  'setLinkUrl(Integer,Integer,String?)': linked,
  'setTextStyle(TextStyle?)': (state, style: ServiceObject | null) =>
    styled(state, 0, textOf(state).text.length, style),
  'setTextStyle(Integer,Integer,TextStyle?)': styled,
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, RichTextBuilderState>);

appType.define({
  'newRichTextValue()': ({ end }) => richTextValueBuilderType.make({ end, rich: null }),
});
