import { childOf, childrenOf } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import type { ChartModel, ChartSeriesModel } from '../../workbook/objects';
import { CHART_FORMS, LEGEND_PLACES } from '../chartWords.data';
import { flagOf, numberOf, wordOf } from './attributes';
import { themeColors } from './colors';
import { readSheetArea } from './sheetArea';

/** What a chart part says; name and place come from its anchor. */
export type ChartContent = Pick<ChartModel, 'type' | 'title' | 'series' | 'legend' | 'bag'>;

/** Read a chart part; null for a kind of chart that the model does not hold (it stays in the file as it is).
 *  Limit: a chart that mixes kinds is read as its first kind. */
export function readChart(root: XmlNode, theme: XmlNode | null, newId: () => string): ChartContent | null {
  const chart = childOf(root, 'chart');
  const plot = childOf(chart, 'plotArea');
  const drawn = plot?.children.find(({ name }) => CHART_FORMS.some(([, form]) => form.element === name));
  if (chart === undefined || plot === undefined || drawn === undefined) return null;
  const paint = (element: XmlNode | undefined): string => drawingColor(element, themeColors(theme));
  const series = childrenOf(drawn, 'ser').map((element) => readSeries(element, paint, newId()));
  const legend = childOf(chart, 'legend');
  const place = wordOf(childOf(legend, 'legendPos'), 'val', 'r');
  return {
    type: typeOf(drawn),
    title: readTitle(childOf(chart, 'title')),
    series,
    legend: {
      visible: legend !== undefined,
      position: LEGEND_PLACES.find(([word]) => word === place)?.[1] ?? 'Right',
    },
    bag: readAxes(plot),
  };
}

function typeOf(drawn: XmlNode): string {
  const value = (name: string, otherwise: string): string => wordOf(childOf(drawn, name), 'val', otherwise);
  const [series] = childrenOf(drawn, 'ser');
  const markers = wordOf(childOf(childOf(series, 'marker'), 'symbol'), 'val', 'circle') !== 'none';
  const line = childOf(childOf(series, 'spPr'), 'ln');
  const found = CHART_FORMS.find(
    ([, form]) =>
      form.element === drawn.name &&
      (form.direction === undefined || form.direction === value('barDir', 'col')) &&
      (form.grouping === undefined || form.grouping === value('grouping', 'standard')) &&
      (form.markers === undefined || form.markers === markers) &&
      (form.lines === undefined || form.lines === (childOf(line, 'noFill') === undefined)) &&
      (form.smooth === undefined || form.smooth === flagOf(childOf(series, 'smooth'), 'val', false)),
  );
  return found?.[0] ?? CHART_FORMS.find(([, form]) => form.element === drawn.name)?.[0] ?? 'ColumnClustered';
}

function readSeries(element: XmlNode, paint: (e: XmlNode | undefined) => string, id: string): ChartSeriesModel {
  const name = childOf(element, 'tx');
  const reference = childOf(childOf(name, 'strRef'), 'f')?.text;
  const at = (...places: readonly string[]): ReturnType<typeof readSheetArea> => {
    const holder = places.map((place) => childOf(element, place)).find((found) => found !== undefined);
    return readSheetArea(childOf(holder?.children[0], 'f')?.text ?? '');
  };
  const shape = childOf(element, 'spPr');
  return {
    id,
    name: reference === undefined ? (childOf(name, 'v')?.text ?? '') : cachedText(childOf(name, 'strRef')),
    nameAt: reference === undefined ? null : readSheetArea(reference),
    categories: at('cat', 'xVal'),
    values: at('val', 'yVal'),
    chartType: null,
    color: paint(childOf(shape, 'solidFill')) || paint(childOf(childOf(shape, 'ln'), 'solidFill')),
    pointColors: pointColors(element, paint),
    bag: new Map(),
  };
}

function pointColors(series: XmlNode, paint: (e: XmlNode | undefined) => string): ReadonlyMap<number, string> {
  return new Map(
    childrenOf(series, 'dPt').flatMap((point): [number, string][] => {
      const color = paint(childOf(childOf(point, 'spPr'), 'solidFill'));
      return color === '' ? [] : [[numberOf(childOf(point, 'idx'), 'val', 0), color]];
    }),
  );
}

function cachedText(reference: XmlNode | undefined): string {
  return childOf(childOf(childOf(reference, 'strCache'), 'pt'), 'v')?.text ?? '';
}

function readTitle(title: XmlNode | undefined): ChartModel['title'] {
  const text = childOf(title, 'tx');
  const paragraphs = childrenOf(childOf(text, 'rich'), 'p').map(richText);
  const written = text === undefined ? '' : paragraphs.join('\n') || cachedText(childOf(text, 'strRef'));
  return { text: written, visible: title !== undefined };
}

function richText(paragraph: XmlNode): string {
  return childrenOf(paragraph, 'r')
    .map((run) => childOf(run, 't')?.text ?? '')
    .join('');
}

/** Titles and number formats of the axes, under the dotted paths of Excel.ChartAxes. */
function readAxes(plot: XmlNode): Map<string, unknown> {
  const bag = new Map<string, unknown>();
  const values = childrenOf(plot, 'valAx');
  const category = childOf(plot, 'catAx') ?? childOf(plot, 'dateAx') ?? (values.length > 1 ? values[0] : undefined);
  const value = category === values[0] ? values[1] : values[0];
  for (const [name, axis] of [
    ['categoryAxis', category],
    ['valueAxis', value],
  ] as const) {
    const title = childOf(axis, 'title');
    if (title !== undefined) bag.set(`axes.${name}.title.text`, readTitle(title).text);
    const format = childOf(axis, 'numFmt');
    if (format !== undefined && !flagOf(format, 'sourceLinked', false))
      bag.set(`axes.${name}.numberFormat`, wordOf(format, 'formatCode'));
  }
  return bag;
}

const SCHEME: Readonly<Record<string, number>> = {
  bg1: 0, tx1: 1, bg2: 2, tx2: 3, lt1: 0, dk1: 1, lt2: 2, dk2: 3,
  accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9,
}; // prettier-ignore

/** Limit: shades of a scheme colour (`lumMod`, `tint`) are read as the plain colour. */
function drawingColor(fill: XmlNode | undefined, themed: readonly string[]): string {
  const rgb = childOf(fill, 'srgbClr')?.attributes.get('val');
  if (rgb !== undefined) return `#${rgb.toUpperCase()}`;
  const scheme = SCHEME[wordOf(childOf(fill, 'schemeClr'), 'val')];
  const color = scheme === undefined ? undefined : themed[scheme];
  return color === undefined ? '' : `#${color.toUpperCase()}`;
}
