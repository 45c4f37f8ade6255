import type { RunImage } from './runImage';

/** Write an image as lines of JSON. Long lists and texts have a line each, the last line is the frame that they belong into, so that no single piece of work is long. Lists of numbers and maps, which JSON lacks, are marked. */
export function* linesOf(image: RunImage): Generator<string> {
  const parts: unknown[] = [];
  const frame = JSON.stringify({ format: FORMAT, image }, (_key, value: unknown) => {
    if (!isLong(value)) return marked(value);
    parts.push(value);
    return { [PART]: parts.length - 1 };
  });
  for (const part of parts)
    yield isPlain(part) ? JSON.stringify(marked(part)) : JSON.stringify(part, (_key, value: unknown) => marked(value));
  yield frame;
}

/** Puts an image together while its lines come in. */
export interface ImageFromLines {
  readonly add: (line: string) => void;
  /** null for lines of another format. They come from our own sheet and their check sum was compared. */
  readonly image: () => RunImage | null;
}

/** Begin to read an image. */
export function imageFromLines(): ImageFromLines {
  const parts: unknown[] = [];
  return {
    add: (line) => void parts.push(parsed(line, parts)),
    image: () => {
      const frame = parts[parts.length - 1];
      return isRecord(frame) && frame.format === FORMAT ? (frame.image as RunImage) : null; // as `linesOf` wrote it
    },
  };
}

/** Most lines are lists without marks inside. Looking at each of their values would take ten times as long. */
function parsed(line: string, parts: readonly unknown[]): unknown {
  const isMarkedInside = line.includes('"$', MARK_AT_START);
  if (!isMarkedInside) return unmarked(JSON.parse(line), parts);
  return JSON.parse(line, (_key, value: unknown) => unmarked(value, parts));
}

/** Past `{"$` */
const MARK_AT_START = 3;

function isPlain(part: unknown): boolean {
  return !Array.isArray(part) || part.every((value) => typeof value !== 'object' || value === null);
}

const FORMAT = 2;
const [MAP, FLOATS, INTEGERS, PART] = ['$map', '$floats', '$integers', '$part'];
const LONG_LIST = 1000;
const LONG_TEXT = 10_000;

function isLong(value: unknown): boolean {
  if (typeof value === 'string') return value.length > LONG_TEXT;
  const isList = Array.isArray(value) || value instanceof Float64Array || value instanceof Int32Array;
  return isList && value.length > LONG_LIST;
}

function marked(value: unknown): unknown {
  if (value instanceof Map) return { [MAP]: [...(value as ReadonlyMap<unknown, unknown>)] };
  if (value instanceof Float64Array) return { [FLOATS]: Array.from(value, (one) => (Number.isNaN(one) ? null : one)) };
  return value instanceof Int32Array ? { [INTEGERS]: Array.from(value) } : value;
}

function unmarked(value: unknown, parts: readonly unknown[]): unknown {
  if (!isRecord(value)) return value;
  const [map, floats, integers, part]: unknown[] = [value[MAP], value[FLOATS], value[INTEGERS], value[PART]];
  if (Array.isArray(map)) return new Map(map as readonly [unknown, unknown][]);
  if (Array.isArray(floats)) return Float64Array.from(floats, (one: unknown) => (typeof one === 'number' ? one : NaN));
  if (Array.isArray(integers)) return Int32Array.from(integers as readonly number[]);
  return typeof part === 'number' ? parts[part] : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
