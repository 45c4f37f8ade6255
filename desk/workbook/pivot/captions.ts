/** Words that a pivot writes into cells by itself. */
export interface PivotCaptions {
  readonly rowLabels: string;
  readonly columnLabels: string;
  readonly values: string;
  readonly grandTotal: string;
  readonly total: string;
  readonly all: string;
  readonly multiple: string;
  readonly blank: string;
  /** "East Total" in one language, "East 汇总" in the other. */
  readonly subtotal: (item: string) => string;
}

export const EN_CAPTIONS: PivotCaptions = {
  rowLabels: 'Row Labels',
  columnLabels: 'Column Labels',
  values: 'Values',
  grandTotal: 'Grand Total',
  total: 'Total',
  all: '(All)',
  multiple: '(Multiple Items)',
  blank: '(blank)',
  subtotal: (item) => `${item} Total`,
};

export const ZH_CAPTIONS: PivotCaptions = {
  rowLabels: '行标签',
  columnLabels: '列标签',
  values: '值',
  grandTotal: '总计',
  total: '汇总',
  all: '(全部)',
  multiple: '(多项)',
  blank: '(空白)',
  subtotal: (item) => `${item} 汇总`,
};
