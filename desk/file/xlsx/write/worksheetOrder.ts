import type { TextEdit, XmlElement } from './xmlTree';

/** Insert a child of `<worksheet>` at its place in the sequence (ECMA-376 Part 1, 18.3.1.99), behind its equals. */
export function insertInWorksheet(root: XmlElement, name: string, markup: string): TextEdit {
  const rank = RANKS.get(name) ?? RANKS.size;
  const before = root.children.filter((child) => (RANKS.get(child.name) ?? Infinity) <= rank).pop();
  const at = before?.end ?? root.innerStart;
  return { from: at, to: at, text: markup };
}

const RANKS: ReadonlyMap<string, number> = new Map(
  [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
    'smartTags',
    'drawing',
    'legacyDrawing',
    'legacyDrawingHF',
    'drawingHF',
    'picture',
    'oleObjects',
    'controls',
    'webPublishItems',
    'tableParts',
    'extLst',
  ].map((name, rank): [string, number] => [name, rank]),
);
