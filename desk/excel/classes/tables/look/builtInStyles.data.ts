import type { BorderStyle, BorderStyles, FillStyle, StyleChange } from '../../../../workbook/style';

/** Cell styles that every workbook has, with the Office theme's colours: what each sets, and its words in Excel.BuiltInStyle. Source: the style gallery of Excel 365. */
export interface BuiltInStyle {
  readonly name: string;
  /** As in Excel.BuiltInStyle. */
  readonly word: string;
  readonly style: StyleChange;
}

const line = (style: BorderStyle['style'], weight: BorderStyle['weight'], color: string): BorderStyle => ({
  style,
  weight,
  color,
});

const box = (border: BorderStyle): BorderStyles => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
});

const solid = (color: string): FillStyle => ({ color, pattern: 'Solid', patternColor: '' });

export const BUILT_IN_STYLES: readonly BuiltInStyle[] = [
  { name: 'Normal', word: 'Normal', style: {} },
  { name: 'Comma', word: 'Comma', style: { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' } },
  { name: 'Comma [0]', word: 'WholeComma', style: { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' } },
  {
    name: 'Currency',
    word: 'Currency',
    style: { numberFormat: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' },
  },
  {
    name: 'Currency [0]',
    word: 'WholeDollar',
    style: { numberFormat: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)' },
  },
  { name: 'Percent', word: 'Percent', style: { numberFormat: '0%' } },
  { name: 'Good', word: 'Good', style: { font: { color: '#006100' }, fill: solid('#C6EFCE') } },
  { name: 'Bad', word: 'Bad', style: { font: { color: '#9C0006' }, fill: solid('#FFC7CE') } },
  { name: 'Neutral', word: 'Neutral', style: { font: { color: '#9C5700' }, fill: solid('#FFEB9C') } },
  {
    name: 'Input',
    word: 'Input',
    style: { font: { color: '#3F3F76' }, fill: solid('#FFCC99'), borders: box(line('Continuous', 'Thin', '#7F7F7F')) },
  },
  {
    name: 'Output',
    word: 'Output',
    style: {
      font: { bold: true, color: '#3F3F3F' },
      fill: solid('#F2F2F2'),
      borders: box(line('Continuous', 'Thin', '#3F3F3F')),
    },
  },
  {
    name: 'Calculation',
    word: 'Calculation',
    style: {
      font: { bold: true, color: '#FA7D00' },
      fill: solid('#F2F2F2'),
      borders: box(line('Continuous', 'Thin', '#7F7F7F')),
    },
  },
  {
    name: 'Check Cell',
    word: 'CheckCell',
    style: {
      font: { bold: true, color: '#FFFFFF' },
      fill: solid('#A5A5A5'),
      borders: box(line('Double', 'Thick', '#3F3F3F')),
    },
  },
  {
    name: 'Linked Cell',
    word: 'LinkedCell',
    style: { font: { color: '#FA7D00' }, borders: { bottom: line('Double', 'Thick', '#FF8001') } },
  },
  {
    name: 'Note',
    word: 'Note',
    style: { fill: solid('#FFFFCC'), borders: box(line('Continuous', 'Thin', '#B2B2B2')) },
  },
  { name: 'Warning Text', word: 'WarningText', style: { font: { color: '#FF0000' } } },
  { name: 'Explanatory Text', word: 'ExplanatoryText', style: { font: { italic: true, color: '#7F7F7F' } } },
  { name: 'Title', word: 'SheetTitle', style: { font: { name: 'Calibri Light', size: 18, color: '#44546A' } } },
  {
    name: 'Heading 1',
    word: 'Heading1',
    style: {
      font: { bold: true, size: 15, color: '#44546A' },
      borders: { bottom: line('Continuous', 'Thick', '#4472C4') },
    },
  },
  {
    name: 'Heading 2',
    word: 'Heading2',
    style: {
      font: { bold: true, size: 13, color: '#44546A' },
      borders: { bottom: line('Continuous', 'Thick', '#A2B8E1') },
    },
  },
  {
    name: 'Heading 3',
    word: 'Heading3',
    style: { font: { bold: true, color: '#44546A' }, borders: { bottom: line('Continuous', 'Medium', '#8EA9DB') } },
  },
  { name: 'Heading 4', word: 'Heading4', style: { font: { bold: true, color: '#44546A' } } },
  {
    name: 'Total',
    word: 'Total',
    style: {
      font: { bold: true },
      borders: { top: line('Continuous', 'Thin', '#4472C4'), bottom: line('Double', 'Thick', '#4472C4') },
    },
  },
  { name: 'Hyperlink', word: 'Hlink', style: { font: { underline: 'Single', color: '#0563C1' } } },
  { name: 'Followed Hyperlink', word: 'HlinkTrav', style: { font: { underline: 'Single', color: '#954F72' } } },
  { name: 'Accent1', word: 'Accent1', style: { font: { color: '#FFFFFF' }, fill: solid('#4472C4') } },
  { name: '20% - Accent1', word: 'Accent1_20', style: { fill: solid('#D9E1F2') } },
  { name: '40% - Accent1', word: 'Accent1_40', style: { fill: solid('#B4C6E7') } },
  { name: '60% - Accent1', word: 'Accent1_60', style: { font: { color: '#FFFFFF' }, fill: solid('#8EA9DB') } },
  { name: 'Accent2', word: 'Accent2', style: { font: { color: '#FFFFFF' }, fill: solid('#ED7D31') } },
  { name: '20% - Accent2', word: 'Accent2_20', style: { fill: solid('#FCE4D6') } },
  { name: '40% - Accent2', word: 'Accent2_40', style: { fill: solid('#F8CBAD') } },
  { name: '60% - Accent2', word: 'Accent2_60', style: { font: { color: '#FFFFFF' }, fill: solid('#F4B084') } },
  { name: 'Accent3', word: 'Accent3', style: { font: { color: '#FFFFFF' }, fill: solid('#A5A5A5') } },
  { name: '20% - Accent3', word: 'Accent3_20', style: { fill: solid('#EDEDED') } },
  { name: '40% - Accent3', word: 'Accent3_40', style: { fill: solid('#DBDBDB') } },
  { name: '60% - Accent3', word: 'Accent3_60', style: { font: { color: '#FFFFFF' }, fill: solid('#C9C9C9') } },
  { name: 'Accent4', word: 'Accent4', style: { font: { color: '#FFFFFF' }, fill: solid('#FFC000') } },
  { name: '20% - Accent4', word: 'Accent4_20', style: { fill: solid('#FFF2CC') } },
  { name: '40% - Accent4', word: 'Accent4_40', style: { fill: solid('#FFE699') } },
  { name: '60% - Accent4', word: 'Accent4_60', style: { font: { color: '#FFFFFF' }, fill: solid('#FFD966') } },
  { name: 'Accent5', word: 'Accent5', style: { font: { color: '#FFFFFF' }, fill: solid('#5B9BD5') } },
  { name: '20% - Accent5', word: 'Accent5_20', style: { fill: solid('#DDEBF7') } },
  { name: '40% - Accent5', word: 'Accent5_40', style: { fill: solid('#BDD7EE') } },
  { name: '60% - Accent5', word: 'Accent5_60', style: { font: { color: '#FFFFFF' }, fill: solid('#9BC2E6') } },
  { name: 'Accent6', word: 'Accent6', style: { font: { color: '#FFFFFF' }, fill: solid('#70AD47') } },
  { name: '20% - Accent6', word: 'Accent6_20', style: { fill: solid('#E2EFDA') } },
  { name: '40% - Accent6', word: 'Accent6_40', style: { fill: solid('#C6E0B4') } },
  { name: '60% - Accent6', word: 'Accent6_60', style: { font: { color: '#FFFFFF' }, fill: solid('#A9D08E') } },
];
