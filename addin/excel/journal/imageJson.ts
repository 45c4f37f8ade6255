import type { RunImage } from './runImage';

/** Write an image as JSON text, part by part so that no part is huge. Lists of numbers and maps, which JSON lacks, are marked. */
export function* plainJson(image: RunImage): Generator<string> {
  yield '{"format":1';
  for (const key of ['rows', 'sheetsBefore', 'columnsBefore'] as const)
    yield `,${JSON.stringify(key)}:${JSON.stringify(image[key], marked)}`;
  const { columns, sheets, ...rest } = image.patch;
  yield `,"patch":{"rest":${JSON.stringify(rest, marked)},"columns":${JSON.stringify(columns, marked)},"sheets":[`;
  for (let index = 0; index < sheets.length; index++)
    yield (index === 0 ? '' : ',') + JSON.stringify(sheets[index], marked);
  yield ']}}';
}

/** Read an image back; null for a text of another format. The text comes from our own sheet and its check sum was compared. */
export function parsedImage(text: string): RunImage | null {
  const found: unknown = JSON.parse(text, unmarked);
  if (!isRecord(found) || found.format !== 1 || !isRecord(found.patch) || !isRecord(found.patch.rest)) return null;
  const { rest, columns, sheets } = found.patch;
  return { ...found, patch: { ...rest, columns, sheets } } as unknown as RunImage;
}

const [MAP, FLOATS, INTEGERS] = ['$map', '$floats', '$integers'];

function marked(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { [MAP]: [...(value as ReadonlyMap<unknown, unknown>)] };
  if (value instanceof Float64Array) return { [FLOATS]: Array.from(value, (one) => (Number.isNaN(one) ? null : one)) };
  return value instanceof Int32Array ? { [INTEGERS]: Array.from(value) } : value;
}

function unmarked(_key: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  const [map, floats, integers]: unknown[] = [value[MAP], value[FLOATS], value[INTEGERS]];
  if (Array.isArray(map)) return new Map(map as readonly [unknown, unknown][]);
  if (Array.isArray(floats)) return Float64Array.from(floats, (one: unknown) => (typeof one === 'number' ? one : NaN));
  return Array.isArray(integers) ? Int32Array.from(integers as readonly number[]) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
