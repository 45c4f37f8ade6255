import { STYLES, TONES } from '../../../core/index';
import type { Op } from '../../messages/requests';
import { amount, both, either, flag, list, nothing, number, oneOf, optional, record, text, tuple, whole, type Shape } from './shapes'; // prettier-ignore

const area = both(record({ top: whole, left: whole, bottom: whole, right: whole }), (value) => {
  const { top, left, bottom, right } = value as { top: number; left: number; bottom: number; right: number }; // checked just above
  return top <= bottom && left <= right;
});
const place = record({ row: whole, column: whole });
const style = oneOf(Object.keys(STYLES));
const tone = oneOf(Object.keys(TONES));
const content = either(text, number, flag, nothing, record({ formula: text }));
const cell = either(text, number, flag, nothing, record({ error: text }));
const ownedArea = { name: text, area };
const rectangular: Shape = (rows) => Array.isArray(rows) && rows.every((row: unknown) => Array.isArray(row) && row.length > 0 && row.length === (rows[0] as unknown[]).length); // prettier-ignore
const jobParts = { name: text, row: whole, column: whole, contents: both(list(list(content)), rectangular) };
const job = record(jobParts);
const color: Shape = (value) => typeof value === 'string' && /^[\dA-F]{6}$/i.test(value);
const dateRuns = list(record({ column: whole, runs: list(tuple(whole, whole, whole)) }));
const chart = record({
  name: text,
  kind: oneOf(['column', 'bar', 'pie', 'line', 'doughnut']),
  title: text,
  categories: area,
  series: both(
    list(record({ name: text, values: area, colors: list(color) })),
    (value) => Array.isArray(value) && value.length > 0,
  ),
  over: area,
  axisFormat: optional(text),
});
const pivot = record({
  name: text,
  at: place,
  source: record(ownedArea),
  rows: list(whole),
  columns: list(whole),
  values: list(record({ column: whole, summary: oneOf(['sum', 'count', 'average']), caption: text, style })),
  size: record({ rows: whole, columns: whole }),
});
const newSheet = record({
  name: text,
  ownedName: text,
  isHidden: flag,
  rows: whole,
  columns: whole,
  widths: list(amount),
  freeze: record({ rows: whole, columns: whole }),
  gridlines: flag,
});
const dressed = record({ name: text, headerRow: whole, firstRow: whole, count: whole, style, headerStyle: style, width: either(amount, nothing) }); // prettier-ignore

const framed = record({
  name: text,
  widths: list(record({ column: whole, width: either(whole, nothing) })),
  freeze: either(record({ rows: whole, columns: whole }), nothing),
});

/** What each request must hold beside its `op`. */
export const REQUEST_SHAPES: Readonly<Record<Op, Shape>> = {
  overview: record({}),
  cells: record({ sheet: whole, area }),
  contents: record({ places: list(record({ sheet: whole, area })) }),
  columns: record({ columns: list(record({ name: text, top: whole, count: whole })) }),
  widths: record({ columns: list(record({ sheet: whole, column: whole })) }),
  settings: record({}),
  setSettings: record({ set: list(tuple(text, either(text, nothing))) }),
  keepTexts: record({ sheet: text, from: whole, texts: list(text) }),
  texts: record({ sheet: text, from: whole, count: whole }),
  sheetNames: record({}),
  deleteSheets: record({ keys: list(text) }),
  nameColumns: record({ columns: list(record({ name: text, sheet: whole, at: whole })) }),
  nameCells: record({ columns: list(record({ name: text, sheet: whole, at: whole })) }),
  formats: record({ places: list(record({ sheet: whole, area })) }),
  restricted: record({ places: list(record({ sheet: whole, area })) }),
  skipped: record({ from: whole, to: whole }),
  swap: record({ jobs: list(record({ ...jobParts, seen: both(list(list(content)), rectangular) })) }),
  setFormats: record({ jobs: list(record({ name: text, row: whole, formats: list(text) })) }),
  dropNames: record({ names: list(text) }),
  dress: record({ columns: list(dressed) }),
  undress: record({ columns: list(record({ ...ownedArea, headerRow: whole, width: either(whole, nothing) })) }),
  clearFormats: record({ cells: record(ownedArea) }),
  write: record({ jobs: list(job) }),
  stand: record({ jobs: list(job) }),
  makeSheets: record({ sheets: list(newSheet) }),
  frames: record({ sheets: list(record({ name: text, columns: whole })) }),
  setFrames: record({ sheets: list(framed) }),
  looks: record({ name: text, clear: list(area), runs: list(record({ area, style })), formats: list(record({ area, style })) }), // prettier-ignore
  filter: record({ name: text, area: either(area, nothing) }),
  notes: record({ notes: list(record({ name: text, row: whole, column: whole, text: either(text, nothing) })) }),
  tones: record({ cells: list(record({ ...ownedArea, tones: list(tuple(text, tone)) })) }),
  dropPivots: record({ name: text, pivots: list(text) }),
  makePivot: record({ name: text, pivot }),
  chartNames: record({ name: text }),
  charts: record({ name: text, gone: list(text), make: list(chart) }),
  addSheet: record({ name: text, widths: optional(list(whole)), heading: optional(whole) }),
  fillSheet: record({ sheet: text, top: whole, rows: list(list(cell)), dates: dateRuns }),
  select: record({ sheet: text, area }),
  selection: record({}),
};
