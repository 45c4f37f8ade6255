import type { ZipPackage } from '../file/package';
import { childOf } from '../file/xlsx/read/xmlTree';
import type { XmlNode } from '../file/xlsx/read/xmlTree';
import type { SheetModel, WorkbookModel } from '../workbook/workbook';
import { readNotes, readThreads } from './read/notes';
import { chartAnchors, frameOf } from './read/anchors';
import { readChart } from './read/charts';
import { readConditionalFormats } from './read/conditionalFormats';
import { readFilter } from './read/filters';
import type { Looks } from './read/looks';
import { partRoot, relatedParts } from './read/partRoot';
import { readAllPeople } from './read/people';
import { readPivot } from './read/pivots';
import { readTable } from './read/tables';
import { readValidations } from './read/validations';

/** One sheet and what its objects are read from. */
export interface ObjectSource {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly part: string;
  readonly pack: ZipPackage;
  readonly looks: Looks;
  readonly root: XmlNode;
  readonly theme: string | null;
  /** Filled here: ids of tables, pivots and charts -> their parts. */
  readonly objectParts: Map<string, string>;
}

/** Put the objects of one sheet into the model. The sheet has its cells, sizes and looks by now. */
export function fillObjects(source: ObjectSource): void {
  const { workbook, sheet, root, looks } = source;
  fillTables(source);
  sheet.setAutoFilter(readFilter(childOf(root, 'autoFilter'), looks.differential));
  for (const rule of readConditionalFormats(root, looks, () => workbook.newId('cf')))
    sheet.conditionalFormats.add(rule);
  for (const rule of readValidations(root, () => workbook.newId('dv'))) sheet.validations.add(rule);
  fillNotes(source);
  fillPivots(source);
  fillCharts(source);
}

function fillTables({ workbook, sheet, part, pack, looks, objectParts }: ObjectSource): void {
  for (const related of relatedParts(pack, part, 'table')) {
    const table = readTable(partRoot(pack, related.part), workbook.newId('table'), looks.differential);
    if (table === null) continue;
    sheet.tables.add(table);
    objectParts.set(table.id, related.part);
  }
  sheet.applyFilters();
}

function fillNotes({ workbook, sheet, part, pack }: ObjectSource): void {
  for (const related of relatedParts(pack, part, 'comments')) {
    for (const { place, text } of readNotes(partRoot(pack, related.part))) sheet.setNote(place.row, place.column, text);
  }
  const threads = relatedParts(pack, part, 'threadedComment');
  if (threads.length === 0) return;
  const people = readAllPeople(pack);
  for (const related of threads) {
    for (const thread of readThreads(partRoot(pack, related.part), people)) {
      if (sheet.comments.get(thread.id) === undefined && workbookLacks(workbook, thread.id)) sheet.comments.add(thread);
    }
  }
}

function workbookLacks(workbook: WorkbookModel, id: string): boolean {
  return workbook.sheets.every((sheet) => sheet.comments.get(id) === undefined);
}

function fillPivots({ workbook, sheet, part, pack, looks, objectParts }: ObjectSource): void {
  for (const related of relatedParts(pack, part, 'pivotTable')) {
    const [cache] = relatedParts(pack, related.part, 'pivotCacheDefinition');
    if (cache === undefined) continue;
    const id = workbook.newId('pivot');
    const pivot = readPivot(partRoot(pack, related.part), partRoot(pack, cache.part), id, (format) =>
      looks.format(format),
    );
    if (pivot === null) continue;
    sheet.pivots.add(pivot);
    objectParts.set(id, related.part);
  }
}

function fillCharts({ workbook, sheet, part, pack, theme, objectParts }: ObjectSource): void {
  for (const drawing of relatedParts(pack, part, 'drawing')) {
    const charts = new Map(relatedParts(pack, drawing.part, 'chart').map((one) => [one.relation, one.part]));
    for (const { name, relation, anchor } of chartAnchors(partRoot(pack, drawing.part))) {
      const chartPart = charts.get(relation);
      if (chartPart === undefined) continue;
      const themeRoot = theme === null ? null : partRoot(pack, theme);
      const content = readChart(partRoot(pack, chartPart), themeRoot, () => workbook.newId('series'));
      if (content === null) continue;
      const id = workbook.newId('chart');
      sheet.charts.add({ id, name, ...frameOf(anchor, sheet), ...content });
      objectParts.set(id, chartPart);
    }
  }
}
