import type { Area, ChartSeries, ChartSpec, OwnedSheet, Place } from '../../../../core/index';
import { absoluteArea } from './address';
import { shownValue } from './ownedRows';
import { RELATIONS_NS, XML_HEAD, xmlText } from './xmlText';

/** The chart part of a chart spec. References point into the sheet that the chart stands on; the values as they are now are cached. */
export function chartXml(spec: ChartSpec, sheet: OwnedSheet): string {
  const isRound = spec.kind === 'pie' || spec.kind === 'doughnut';
  const legend = isRound || spec.series.length > 1 ? legendMarkup(isRound ? 'r' : 'b') : '';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS_NS}">` +
    `<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleMarkup(spec.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotMarkup(spec, sheet)}${isRound ? '' : axesMarkup(spec)}` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${legend}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid('FFFFFF')}<a:ln w="9525">${solid(GRID)}</a:ln></c:spPr>${textMarkup(900, INK)}</c:chartSpace>`
  );
}

const GRID = 'D9D9D9';
const INK = '444444';
const TITLE_INK = '1F4E79';
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

function plotMarkup(spec: ChartSpec, sheet: OwnedSheet): string {
  const series = spec.series.map((one, i) => seriesMarkup(spec, one, i, sheet)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (spec.kind) {
    case 'column':
    case 'bar': {
      const direction = spec.kind === 'bar' ? 'bar' : 'col';
      const gap = spec.series.length > 1 ? 80 : 50;
      return (
        `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}` +
        `<c:gapWidth val="${gap}"/>${axes}</c:barChart>`
      );
    }
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    case 'pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'doughnut':
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="55"/></c:doughnutChart>`;
    default:
      return spec.kind satisfies never;
  }
}

/** Children in the order of CT_BarSer, CT_LineSer and CT_PieSer, which differ in what they allow. */
function seriesMarkup(spec: ChartSpec, series: ChartSeries, index: number, sheet: OwnedSheet): string {
  const start = `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(series.name)}</c:v></c:tx>`;
  const data = `${categoriesMarkup(spec, sheet)}${valuesMarkup(series.values, sheet, spec.axisFormat)}`;
  const color = series.colors[0] ?? TITLE_INK;
  switch (spec.kind) {
    case 'column':
    case 'bar': {
      const labels = spec.series.length === 1 ? valueLabels(spec) : '';
      return `${start}<c:spPr>${solid(color)}</c:spPr><c:invertIfNegative val="0"/>${points(series, '<c:invertIfNegative val="0"/>')}${labels}${data}</c:ser>`;
    }
    case 'line': {
      const line = `<c:spPr><a:ln w="28575" cap="rnd">${solid(color)}<a:round/></a:ln></c:spPr>`;
      const marker = `<c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${solid(color)}<a:ln w="9525">${solid(color)}</a:ln></c:spPr></c:marker>`;
      return `${start}${line}${marker}${data}<c:smooth val="0"/></c:ser>`;
    }
    case 'pie':
    case 'doughnut':
      return `${start}${points(series, '<c:bubble3D val="0"/>')}${shareLabels(spec.kind, series, sheet)}${data}</c:ser>`;
    default:
      return spec.kind satisfies never;
  }
}

/** One colour per point when there are several. */
function points(series: ChartSeries, flag: string): string {
  if (series.colors.length < 2) return '';
  const edge = flag.includes('bubble3D') ? `<a:ln w="12700">${solid('FFFFFF')}</a:ln>` : '';
  return series.colors
    .map((color, i) => `<c:dPt><c:idx val="${i}"/>${flag}<c:spPr>${solid(color)}${edge}</c:spPr></c:dPt>`)
    .join('');
}

function valueLabels(spec: ChartSpec): string {
  const format = `<c:numFmt formatCode="${xmlText(spec.axisFormat ?? 'General')}" sourceLinked="0"/>`;
  return `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textMarkup(900, INK)}<c:dLblPos val="outEnd"/>${shown('Val')}</c:dLbls>`;
}

/** Shares as percent; slices too thin for a label go without. On a ring the labels stand on the colours themselves. */
function shareLabels(kind: 'pie' | 'doughnut', series: ChartSeries, sheet: OwnedSheet): string {
  const ink = kind === 'doughnut' && series.colors.filter(isDark).length * 2 > series.colors.length ? 'FFFFFF' : INK;
  const gone = shareHides(series.values, sheet)
    .map((i) => `<c:dLbl><c:idx val="${i}"/><c:delete val="1"/></c:dLbl>`)
    .join('');
  const place = kind === 'pie' ? '<c:dLblPos val="outEnd"/>' : '';
  return (
    `<c:dLbls>${gone}<c:numFmt formatCode="0.0%" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textMarkup(900, ink)}${place}${shown('Percent')}<c:showLeaderLines val="${kind === 'pie' ? 1 : 0}"/></c:dLbls>`
  );
}

/** Darker than the middle, weighed as the eye does (ITU-R BT.601). */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 150;
}

const THIN_SLICE = 0.02;

function shareHides(area: Area, sheet: OwnedSheet): readonly number[] {
  const values = placesOf(area).map((place) => Number(shownValue(sheet, place) ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.flatMap((value, i) => (total > 0 && value / total < THIN_SLICE ? [i] : []));
}

function shown(what: 'Val' | 'Percent'): string {
  return ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
    .map((name) => `<c:show${name} val="${name === what ? 1 : 0}"/>`)
    .join('');
}

function categoriesMarkup(spec: ChartSpec, sheet: OwnedSheet): string {
  const places = placesOf(spec.categories);
  const cached = places.flatMap((place, i) => {
    const value = shownValue(sheet, place);
    return value === null ? [] : [`<c:pt idx="${i}"><c:v>${xmlText(String(value))}</c:v></c:pt>`];
  });
  const reference = xmlText(absoluteArea(sheet.name, spec.categories));
  return `<c:cat><c:strRef><c:f>${reference}</c:f><c:strCache><c:ptCount val="${places.length}"/>${cached.join('')}</c:strCache></c:strRef></c:cat>`;
}

function valuesMarkup(area: Area, sheet: OwnedSheet, format = 'General'): string {
  const places = placesOf(area);
  const cached = places.flatMap((place, i) => {
    const value = shownValue(sheet, place);
    return typeof value === 'number' && Number.isFinite(value) ? [`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`] : [];
  });
  const cache = `<c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${places.length}"/>${cached.join('')}`;
  return `<c:val><c:numRef><c:f>${xmlText(absoluteArea(sheet.name, area))}</c:f><c:numCache>${cache}</c:numCache></c:numRef></c:val>`;
}

function placesOf(area: Area): readonly Place[] {
  const places: Place[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) places.push({ row, column });
  }
  return places;
}

/** A bar chart reads from top to bottom, so its category axis runs backwards and the value axis stands at the far end. */
function axesMarkup(spec: ChartSpec): string {
  const isBar = spec.kind === 'bar';
  const format = `<c:numFmt formatCode="${xmlText(spec.axisFormat ?? 'General')}" sourceLinked="0"/>`;
  const text = textMarkup(900, INK);
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(GRID)}</a:ln></c:spPr></c:majorGridlines>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}` +
    `<c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${solid('BFBFBF')}</a:ln></c:spPr>${text}<c:crossAx val="${VALUE_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? 'b' : 'l'}"/>${grid}${format}${ticks}<c:tickLblPos val="nextTo"/>` +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function titleMarkup(title: string): string {
  const run = `<a:r><a:rPr sz="1300" b="1">${solid(TITLE_INK)}</a:rPr><a:t>${xmlText(title)}</a:t></a:r>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1300" b="1">${solid(TITLE_INK)}</a:defRPr></a:pPr>` +
    `${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function legendMarkup(place: 'r' | 'b'): string {
  return `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/>${textMarkup(900, INK)}</c:legend>`;
}

function textMarkup(size: number, color: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${solid(color)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
