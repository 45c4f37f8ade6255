import type { Cell } from '../../../core/index';
import { absoluteArea } from '../../file/xlsx/write/address';
import { RELATIONS_NS, XML_HEAD, xmlText } from '../../file/xlsx/write/xmlText';
import type { ChartModel, ChartSeriesModel, SheetArea } from '../../workbook/objects';
import type { WorkbookModel } from '../../workbook/workbook';
import { CHART_FORMS, LEGEND_PLACES } from '../chartWords.data';
import type { ChartForm } from '../chartWords.data';

/** The chart part of a chart; the values as they are now are cached in it.
 *  Limit: of the presentation in the bag, titles and number formats of the axes are written; a type of chart that we do not
 *  draw is written as clustered columns. */
export function chartMarkup(chart: ChartModel, workbook: WorkbookModel): string {
  const form = formOf(chart.type);
  const isRound = form.element === 'pieChart' || form.element === 'doughnutChart';
  const title = chart.title.visible ? titleMarkup(chart.title.text) : '';
  const place = LEGEND_PLACES.find(([, word]) => word === chart.legend.position)?.[0] ?? 'r';
  const legend = chart.legend.visible ? `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/></c:legend>` : '';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS_NS}">` +
    `<c:date1904 val="${workbook.date1904 ? 1 : 0}"/><c:roundedCorners val="0"/><c:chart>${title}` +
    `<c:autoTitleDeleted val="${chart.title.visible ? 0 : 1}"/><c:plotArea><c:layout/>` +
    `${plotMarkup(chart, form, workbook)}${isRound ? '' : axesMarkup(chart, form)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
const CLUSTERED: ChartForm = { element: 'barChart', direction: 'col', grouping: 'clustered' };

function formOf(type: string): ChartForm {
  const known = CHART_FORMS.find(([word]) => word === type)?.[1];
  if (known !== undefined) return known;
  const kin = CHART_FORMS.find(([word]) => type.includes(word.replace(/Clustered|Stacked|100/g, '')) && type !== '');
  return kin?.[1] ?? CLUSTERED;
}

function plotMarkup(chart: ChartModel, form: ChartForm, workbook: WorkbookModel): string {
  const series = chart.series.map((one, at) => seriesMarkup(one, at, form, workbook)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const grouping = form.grouping === undefined ? '' : `<c:grouping val="${form.grouping}"/>`;
  const isStacked = form.grouping === 'stacked' || form.grouping === 'percentStacked';
  switch (form.element) {
    case 'barChart':
      return (
        `<c:barChart><c:barDir val="${form.direction ?? 'col'}"/>${grouping}<c:varyColors val="0"/>${series}` +
        `<c:gapWidth val="80"/>${isStacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`
      );
    case 'lineChart':
      return `<c:lineChart>${grouping}<c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    case 'areaChart':
      return `<c:areaChart>${grouping}<c:varyColors val="0"/>${series}${axes}</c:areaChart>`;
    case 'scatterChart':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>`;
    case 'pieChart':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'doughnutChart':
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>`;
    default:
      return form.element satisfies never;
  }
}

/** Children in the order of CT_BarSer, CT_LineSer, CT_PieSer, CT_ScatterSer and CT_AreaSer, which differ in what they allow. */
function seriesMarkup(series: ChartSeriesModel, at: number, form: ChartForm, workbook: WorkbookModel): string {
  const isLine = form.element === 'lineChart' || form.element === 'scatterChart';
  const invert = form.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '';
  const symbol =
    form.markers === false
      ? '<c:marker><c:symbol val="none"/></c:marker>'
      : '<c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>';
  const smooth = isLine ? `<c:smooth val="${form.smooth === true ? 1 : 0}"/>` : '';
  const points = isLine ? '' : pointsMarkup(series, invert);
  const [categories, values] = form.element === 'scatterChart' ? ['xVal', 'yVal'] : ['cat', 'val'];
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${nameMarkup(series)}${shapeMarkup(series, form)}${invert}` +
    `${isLine ? symbol : ''}${points}${textsMarkup(categories, series.categories, workbook)}` +
    `${numbersMarkup(values, series.values, workbook)}${smooth}</c:ser>`
  );
}

function nameMarkup({ name, nameAt }: ChartSeriesModel): string {
  if (nameAt === null) return name === '' ? '' : `<c:tx><c:v>${xmlText(name)}</c:v></c:tx>`;
  const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(name)}</c:v></c:pt></c:strCache>`;
  return `<c:tx><c:strRef><c:f>${reference(nameAt)}</c:f>${cache}</c:strRef></c:tx>`;
}

function shapeMarkup({ color }: ChartSeriesModel, form: ChartForm): string {
  const paint = color === '' ? '' : solid(color);
  if (form.element === 'scatterChart' && form.lines === false)
    return `<c:spPr>${paint}<a:ln w="19050"><a:noFill/></a:ln></c:spPr>`;
  if (paint === '') return '';
  const isLine = form.element === 'lineChart' || form.element === 'scatterChart';
  return `<c:spPr>${isLine ? `<a:ln w="28575" cap="rnd">${paint}<a:round/></a:ln>` : paint}</c:spPr>`;
}

function pointsMarkup({ pointColors }: ChartSeriesModel, invert: string): string {
  return [...pointColors]
    .sort(([a], [b]) => a - b)
    .map(
      ([at, color]) =>
        `<c:dPt><c:idx val="${at}"/>${invert}<c:bubble3D val="0"/><c:spPr>${solid(color)}</c:spPr></c:dPt>`,
    )
    .join('');
}

function textsMarkup(name: string, at: SheetArea | null, workbook: WorkbookModel): string {
  if (at === null) return '';
  const cells = cellsOf(at, workbook);
  if (name === 'xVal' && cells.every((cell) => typeof cell === 'number')) return numbersMarkup(name, at, workbook);
  const cached = cells.flatMap((cell, i) => (cell === null ? [] : [point(i, shown(cell))]));
  const cache = `<c:strCache><c:ptCount val="${cells.length}"/>${cached.join('')}</c:strCache>`;
  return `<c:${name}><c:strRef><c:f>${reference(at)}</c:f>${cache}</c:strRef></c:${name}>`;
}

function numbersMarkup(name: string, at: SheetArea | null, workbook: WorkbookModel): string {
  if (at === null) return '';
  const cells = cellsOf(at, workbook);
  const cached = cells.flatMap((cell, i) => (typeof cell === 'number' ? [point(i, String(cell))] : []));
  const cache = `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${cells.length}"/>${cached.join('')}</c:numCache>`;
  return `<c:${name}><c:numRef><c:f>${reference(at)}</c:f>${cache}</c:numRef></c:${name}>`;
}

function point(at: number, text: string): string {
  return `<c:pt idx="${at}"><c:v>${xmlText(text)}</c:v></c:pt>`;
}

function shown(cell: Cell): string {
  return typeof cell === 'object' && cell !== null ? cell.error : String(cell ?? '');
}

function reference({ sheet, area }: SheetArea): string {
  return xmlText(absoluteArea(sheet, area));
}

function cellsOf({ sheet: name, area }: SheetArea, workbook: WorkbookModel): readonly Cell[] {
  const sheet = workbook.sheet(name);
  const used = sheet?.usedArea(true);
  if (sheet === undefined || used === null || used === undefined) return [];
  return sheet.values({ ...area, bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)) }).flat();
}

/** A bar chart reads from top to bottom, so its category axis runs backwards. */
function axesMarkup(chart: ChartModel, form: ChartForm): string {
  const isBar = form.direction === 'bar';
  const first = form.element === 'scatterChart' ? 'valAx' : 'catAx';
  const [across, up] = isBar ? ['l', 'b'] : ['b', 'l'];
  const crosses = `<c:crosses val="${isBar ? 'max' : 'autoZero'}"/>`;
  const axis = (id: number, other: number, name: string, place: string, turned: boolean): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${turned ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${place}"/>${name === 'valueAxis' ? '<c:majorGridlines/>' : ''}${axisTitle(chart, name)}${axisFormat(chart, name)}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${other}"/>`;
  return (
    `<c:${first}>${axis(CATEGORY_AXIS, VALUE_AXIS, 'categoryAxis', across ?? 'b', isBar)}<c:crosses val="autoZero"/></c:${first}>` +
    `<c:valAx>${axis(VALUE_AXIS, CATEGORY_AXIS, 'valueAxis', up ?? 'l', false)}${crosses}` +
    `<c:crossBetween val="${form.element === 'scatterChart' ? 'midCat' : 'between'}"/></c:valAx>`
  );
}

function axisTitle({ bag }: ChartModel, axis: string): string {
  const text = bag.get(`axes.${axis}.title.text`);
  return typeof text === 'string' && bag.get(`axes.${axis}.title.visible`) !== false ? titleMarkup(text) : '';
}

function axisFormat({ bag }: ChartModel, axis: string): string {
  const format = bag.get(`axes.${axis}.numberFormat`);
  const isOwn = typeof format === 'string';
  return `<c:numFmt formatCode="${isOwn ? xmlText(format) : 'General'}" sourceLinked="${isOwn ? 0 : 1}"/>`;
}

function titleMarkup(title: string): string {
  const paragraphs = title.split('\n').map((line) => `<a:p><a:r><a:t>${xmlText(line)}</a:t></a:r></a:p>`);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
}
