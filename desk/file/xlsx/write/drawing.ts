import type { ChartSpec, OwnedSheet } from '../../../../core/index';
import { chartXml } from './chart';
import { CONTENT } from './contentTypes';
import type { PackageDraft } from './packageDraft';
import { RELATION, addRelationship } from './relationships';
import { RELATIONS_NS, XML_HEAD, xmlText } from './xmlText';

/** Add the charts of a sheet of ours as one drawing; gives the relation of the drawing, or null without charts. */
export function writeCharts(
  draft: PackageDraft,
  part: string,
  base: string,
  sheet: OwnedSheet,
  types: Map<string, string>,
): string | null {
  if (sheet.charts.length === 0) return null;
  const drawing = draft.unused(`${base}drawings/drawing`, '.xml');
  draft.putText(drawing, '');
  types.set(drawing, CONTENT.drawing);
  const anchors = sheet.charts.map((chart, i) => {
    const chartPart = draft.unused(`${base}charts/chart`, '.xml');
    draft.putText(chartPart, chartXml(chart, sheet));
    types.set(chartPart, CONTENT.chart);
    return anchorMarkup(chart, i, addRelationship(draft, drawing, RELATION.chart, chartPart));
  });
  draft.putText(
    drawing,
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
      `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`,
  );
  return addRelationship(draft, part, RELATION.drawing, drawing);
}

function anchorMarkup(chart: ChartSpec, index: number, relation: string): string {
  const { top, left, bottom, right } = chart.over;
  const corner = (name: string, column: number, row: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const name = xmlText(chart.name);
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', left, top)}${corner('to', right + 1, bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${name}" descr="${xmlText(chart.title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONS_NS}" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
