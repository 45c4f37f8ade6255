import { CONTENT } from '../../file/xlsx/write/contentTypes';
import { RELATION, addRelationship, relationshipsOf } from '../../file/xlsx/write/relationships';
import { appendInside, attributesOf, childOf, edited, parseXml, removal } from '../../file/xlsx/write/xmlTree';
import type { TextEdit, XmlElement } from '../../file/xlsx/write/xmlTree';
import { RELATIONS_NS, XML_HEAD, xmlText } from '../../file/xlsx/write/xmlText';
import type { ChartModel } from '../../workbook/objects';
import type { SheetModel } from '../../workbook/workbook';
import { EMU_A_POINT, chartAnchors, frameOf } from '../read/anchors';
import { readChart } from '../read/charts';
import { partRoot, relatedParts } from '../read/partRoot';
import { isSameThing } from '../sameContent';
import { chartMarkup } from './chartMarkup';
import { dropPart } from './saveRun';
import type { SaveRun } from './saveRun';

/** Bring the charts of a sheet to what the model says; gives the relation of a new drawing, if one had to be made. Charts that
 *  are the same, pictures and shapes stay as they were. */
export function saveCharts(run: SaveRun, sheet: SheetModel, part: string): string | null {
  const drawing = relationshipsOf(run.draft, part).find(
    ({ kind, external }) => kind === 'drawing' && !external,
  )?.target;
  const charts = sheet.charts.all;
  if (drawing === undefined) return charts.length === 0 ? null : newDrawing(run, part, charts);
  const added = charts.filter((chart) => !run.opened.link.objectParts.has(chart.id));
  const edits = [...knownCharts(run, sheet, drawing), ...added.map((chart) => addedChart(run, drawing, chart))];
  if (edits.length > 0) run.draft.putText(drawing, edited(run.draft.text(drawing), edits));
  return null;
}

function newDrawing(run: SaveRun, part: string, charts: readonly ChartModel[]): string {
  const drawing = run.draft.unused(`${run.base}drawings/drawing`, '.xml');
  run.draft.putText(drawing, '');
  run.types.set(drawing, CONTENT.drawing);
  const anchors = charts.map((chart, at) => anchorMarkup(chart, at + 2, newChartPart(run, drawing, chart), 'xdr:'));
  const start = `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING_NS}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">`;
  run.draft.putText(drawing, `${start}${anchors.join('')}</xdr:wsDr>`);
  return addRelationship(run.draft, part, RELATION.drawing, drawing);
}

const DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** Edits for the charts that the drawing has: gone, moved or drawn anew. */
function knownCharts(run: SaveRun, sheet: SheetModel, drawing: string): readonly TextEdit[] {
  const { pack, draft, opened } = run;
  if (!pack.has(drawing)) return [];
  const xml = draft.text(drawing);
  const root = parseXml(xml);
  const tree = partRoot(pack, drawing);
  const parts = new Map(relatedParts(pack, drawing, 'chart').map((one) => [one.relation, one.part]));
  const idOfPart = new Map([...opened.link.objectParts].map(([id, part]) => [part, id]));
  return chartAnchors(tree).flatMap(({ name, relation, anchor }) => {
    const element = root.children[tree.children.indexOf(anchor)];
    const part = parts.get(relation);
    const id = part === undefined ? undefined : idOfPart.get(part);
    if (element === undefined || part === undefined || id === undefined) return [];
    const chart = sheet.charts.get(id);
    if (chart === undefined) {
      dropPart(run, drawing, part);
      return [removal(element)];
    }
    redraw(run, part, chart);
    const before = { ...frameOf(anchor, sheet), name };
    if (isClose(before, chart)) return [];
    const at = Number(frameId(xml, element)) || 2;
    return [{ from: element.start, to: element.end, text: anchorMarkup(chart, at, relation, root.prefix) }];
  });
}

function redraw(run: SaveRun, part: string, chart: ChartModel): void {
  const [theme] = relatedParts(run.pack, run.workbookPart, 'theme');
  const content = readChart(
    partRoot(run.pack, part),
    theme === undefined ? null : partRoot(run.pack, theme.part),
    () => '',
  );
  const { type, title, series, legend, bag } = chart;
  if (!isSameThing(content, { type, title, series, legend, bag }))
    run.draft.putText(part, chartMarkup(chart, run.workbook));
}

type Frame = Pick<ChartModel, 'name' | 'left' | 'top' | 'width' | 'height'>;

function isClose(a: Frame, b: Frame): boolean {
  const sides = ['left', 'top', 'width', 'height'] as const;
  return a.name === b.name && sides.every((side) => Math.abs(a[side] - b[side]) < 0.01);
}

function frameId(xml: string, anchor: XmlElement): string {
  const frame = childOf(anchor, 'graphicFrame');
  const properties = frame === undefined ? undefined : childOf(frame, 'nvGraphicFramePr');
  const named = properties === undefined ? undefined : childOf(properties, 'cNvPr');
  return named === undefined ? '' : (attributesOf(xml, named).get('id') ?? '');
}

function addedChart(run: SaveRun, drawing: string, chart: ChartModel): TextEdit {
  const xml = run.draft.text(drawing);
  const root = parseXml(xml);
  const ids = [...xml.matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map((match) => Number(match[1]));
  const next = Math.max(1, ...ids) + 1 + run.types.size;
  return appendInside(xml, root, anchorMarkup(chart, next, newChartPart(run, drawing, chart), root.prefix));
}

function newChartPart(run: SaveRun, drawing: string, chart: ChartModel): string {
  const part = run.draft.unused(`${run.base}charts/chart`, '.xml');
  run.draft.putText(part, chartMarkup(chart, run.workbook));
  run.types.set(part, CONTENT.chart);
  return addRelationship(run.draft, drawing, RELATION.chart, part);
}

/** Places are exact points, which an anchor by one cell would only say by its offset: `pos` and `ext` say them as they are. */
function anchorMarkup(chart: ChartModel, id: number, relation: string, x: string): string {
  const emu = (points: number): number => Math.round(points * EMU_A_POINT);
  return (
    `<${x}absoluteAnchor><${x}pos x="${emu(chart.left)}" y="${emu(chart.top)}"/><${x}ext cx="${emu(chart.width)}" cy="${emu(chart.height)}"/>` +
    `<${x}graphicFrame macro=""><${x}nvGraphicFramePr><${x}cNvPr id="${id}" name="${xmlText(chart.name)}"/><${x}cNvGraphicFramePr/></${x}nvGraphicFramePr>` +
    `<${x}xfrm><a:off xmlns:a="${MAIN_DRAWING_NS}" x="0" y="0"/><a:ext xmlns:a="${MAIN_DRAWING_NS}" cx="0" cy="0"/></${x}xfrm>` +
    `<a:graphic xmlns:a="${MAIN_DRAWING_NS}"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONS_NS}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></${x}graphicFrame><${x}clientData/></${x}absoluteAnchor>`
  );
}

const MAIN_DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
