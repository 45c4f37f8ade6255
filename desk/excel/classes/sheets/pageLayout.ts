import { areaAddress, parseAreas } from '../../../workbook/addresses';
import { LAST_COLUMN, LAST_ROW } from '../../../workbook/limits';
import { excelClass, type ClassSpec, type ExcelHost, type FieldSpec, HostObject } from '../../spec';
import type { AreasScope, SheetScope } from '../tables/targets';
import { invalidArgument, numberOf, wordOf } from './arguments';
import { areasObject } from './rangeAreas';

type Read = (value: unknown) => unknown;

const truth: Read = (value) => value === true;
const word =
  (...words: readonly string[]): Read =>
  (value) =>
    wordOf(value, words);

const PAPERS: Read = (value) => {
  if (typeof value !== 'string') throw invalidArgument();
  return value.charAt(0).toUpperCase() + value.slice(1);
};

const layout = excelClass<SheetScope>({
  name: 'PageLayout',
  fields: {
    orientation: stored('orientation', 'Portrait', word('Portrait', 'Landscape')),
    paperSize: stored('paperSize', 'Letter', PAPERS),
    blackAndWhite: stored('blackAndWhite', false, truth),
    printErrors: stored('printErrors', 'AsDisplayed', word('AsDisplayed', 'Blank', 'Dash', 'NotAvailable')),
    zoom: stored('zoom', { scale: 100 }, zoomOf),
    centerHorizontally: stored('centerHorizontally', false, truth),
    centerVertically: stored('centerVertically', false, truth),
    printHeadings: stored('printHeadings', false, truth),
    printGridlines: stored('printGridlines', false, truth),
    leftMargin: stored('leftMargin', 50.4, numberOf),
    rightMargin: stored('rightMargin', 50.4, numberOf),
    topMargin: stored('topMargin', 54, numberOf),
    bottomMargin: stored('bottomMargin', 54, numberOf),
    headerMargin: stored('headerMargin', 21.6, numberOf),
    footerMargin: stored('footerMargin', 21.6, numberOf),
    printComments: stored('printComments', 'NoComments', word('NoComments', 'EndSheet', 'InPlace')),
    draftMode: stored('draftMode', false, truth),
    firstPageNumber: stored('firstPageNumber', '', (value) => (value === '' ? '' : numberOf(value))),
    printOrder: stored('printOrder', 'DownThenOver', word('DownThenOver', 'OverThenDown')),
  },
  links: { headersFooters: (scope, host) => host.object('HeaderFooterGroup', scope) },
  methods: {
    getPrintArea: ({ sheet }, _, host) => printArea(sheet, host),
    getPrintAreaOrNullObject: ({ sheet }, _, host) => printArea(sheet, host),
    setPrintArea: ({ sheet }, [given], host) => {
      put(sheet, 'printArea', addressesOf(given, sheet, host));
    },
    setPrintMargins: ({ sheet }, [unit, options]) => setMargins(sheet, unit, options),
    ...titles('Rows'),
    ...titles('Columns'),
  },
});

const headerFooters = excelClass<SheetScope>({
  name: 'HeaderFooterGroup',
  fields: {
    state: stored(
      'headersFooters.state',
      'Default',
      word('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'),
    ),
    useSheetMargins: stored('headersFooters.useSheetMargins', true, truth),
    useSheetScale: stored('headersFooters.useSheetScale', true, truth),
  },
  links: Object.fromEntries(
    ['defaultForAllPages', 'evenPages', 'firstPage', 'oddPages'].map((pages) => [
      pages,
      ({ sheet }: SheetScope, host: ExcelHost) => host.object('HeaderFooter', { sheet, pages }),
    ]),
  ),
});

interface PagesScope extends SheetScope {
  readonly pages: string;
}

const PLACES = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'];

const headerFooter = excelClass<PagesScope>({
  name: 'HeaderFooter',
  fields: Object.fromEntries(
    PLACES.map((place): [string, FieldSpec<PagesScope>] => [
      place,
      {
        get: ({ sheet, pages }) => sheet.bag.get(`pageLayout.${pages}.${place}`) ?? '',
        set: ({ sheet, pages }, value) => put(sheet, `${pages}.${place}`, String(value)),
      },
    ]),
  ),
});

/** Excel.PageLayout and its headers and footers; all of it is stored and given back as it was set. */
export const pageLayoutClasses: readonly ClassSpec<object>[] = [layout, headerFooters, headerFooter];

type Sheet = SheetScope['sheet'];

function stored(key: string, otherwise: unknown, read: Read): FieldSpec<SheetScope> {
  return {
    get: ({ sheet }) => sheet.bag.get(`pageLayout.${key}`) ?? otherwise,
    set: ({ sheet }, value) => put(sheet, key, read(value)),
  };
}

function put(sheet: Sheet, key: string, value: unknown): void {
  sheet.bag.set(`pageLayout.${key}`, value);
  sheet.touched('script');
}

function printArea(sheet: Sheet, host: ExcelHost): HostObject | null {
  const address = sheet.bag.get('pageLayout.printArea');
  const list = typeof address === 'string' ? parseAreas(address) : null;
  return list === null ? null : areasObject(host, sheet, list.areas);
}

function addressesOf(given: unknown, sheet: Sheet, host: ExcelHost): string {
  if (given instanceof HostObject && given.spec.name === 'RangeAreas')
    return (given.target as AreasScope).areas.map((area) => areaAddress(area)).join(',');
  const list = typeof given === 'string' ? parseAreas(given) : null;
  const areas = list?.areas ?? [host.areaOf(given, sheet).area];
  return areas.map((area) => areaAddress(area)).join(',');
}

/** A scale of 10 to 400 percent, or pages across and down. */
function zoomOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = value as Readonly<Record<string, unknown>>;
  const isGiven = (one: unknown): boolean => one !== undefined && one !== null;
  if (isGiven(scale) && (numberOf(scale) < 10 || numberOf(scale) > 400)) throw invalidArgument();
  for (const pages of [across, down]) if (isGiven(pages) && numberOf(pages) < 0) throw invalidArgument();
  return value;
}

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(sheet: Sheet, unit: unknown, options: unknown): void {
  const factor = POINTS[wordOf(unit, ['Points', 'Inches', 'Centimeters'])] ?? 1;
  for (const [side, value] of Object.entries((options ?? {}) as Readonly<Record<string, unknown>>))
    put(sheet, `${side}Margin`, numberOf(value) * factor);
}

function titles(of: 'Rows' | 'Columns'): NonNullable<ClassSpec<SheetScope>['methods']> {
  const key = `printTitle${of}`;
  const get = ({ sheet }: SheetScope, _: readonly unknown[], host: ExcelHost): HostObject | null => {
    const address = sheet.bag.get(`pageLayout.${key}`);
    return typeof address === 'string' ? host.range(sheet, host.areaOf(address, sheet).area) : null;
  };
  return {
    [`getPrintTitle${of}`]: get,
    [`getPrintTitle${of}OrNullObject`]: get,
    [`setPrintTitle${of}`]: ({ sheet }, [given], host) => {
      const { area } = host.areaOf(given, sheet);
      const isWhole = of === 'Rows' ? area.left === 0 && area.right === LAST_COLUMN : area.top === 0 && area.bottom === LAST_ROW; // prettier-ignore
      if (!isWhole) throw invalidArgument();
      put(sheet, key, areaAddress(area));
    },
  };
}
