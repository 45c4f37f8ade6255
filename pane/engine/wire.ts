import type { OwnedColumn, OwnedSheet, Patch, ValueColumn } from '../../core/index';

/** A patch without the values of its columns; the values travel one column at a time. */
export interface PatchFrame {
  readonly frame: Patch;
  readonly columns: number;
}

/** Part of a column on its way. Texts travel in pieces, repeated ones numbered, so that no single message is large. */
export type WirePiece =
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'codes'; readonly codes: Int32Array; readonly dictionary: readonly string[] }
  | { readonly kind: 'texts'; readonly values: readonly (string | null)[]; readonly isLast: boolean }
  | {
      readonly kind: 'coded';
      readonly codes: Int32Array;
      readonly dictionary: readonly string[];
      readonly isLast: boolean;
    };

/** List the columns of values of a patch, always in the same order. */
export function columnsOf(patch: Patch): readonly ValueColumn[] {
  const columns: ValueColumn[] = [];
  withColumns(patch, (column) => {
    columns.push(column);
    return column;
  });
  return columns;
}

/** Take the values out of a patch. */
export function frameOf(patch: Patch): PatchFrame {
  let columns = 0;
  const frame = withColumns(patch, () => {
    columns++;
    return EMPTY;
  });
  return { frame, columns };
}

const EMPTY: ValueColumn = { kind: 'texts', values: [] };

/** Put values into a frame, in the order of `columnsOf`. */
export function filled({ frame }: PatchFrame, columns: readonly ValueColumn[]): Patch {
  let next = 0;
  return withColumns(frame, () => columns[next++] ?? EMPTY);
}

/** Cut a column into pieces of at most `most` texts, and name the buffers that can be handed over.
 *  Numbers and codes are copied first, because the portrait still needs its own. */
export function* piecesOf(
  column: ValueColumn,
  most = 50_000,
): Generator<{ piece: WirePiece; transfer: Transferable[] }> {
  if (column.kind === 'numbers') {
    const values = column.values.slice();
    yield { piece: { kind: 'numbers', values }, transfer: [values.buffer] };
  } else if (column.kind === 'codes') {
    const codes = column.codes.slice();
    yield { piece: { kind: 'codes', codes, dictionary: column.dictionary }, transfer: [codes.buffer] };
  } else {
    for (let from = 0; from === 0 || from < column.values.length; from += most) {
      yield textPiece(column.values.slice(from, from + most), from + most >= column.values.length);
    }
  }
}

/** Put the pieces of one column together again. */
export function columnFrom(pieces: readonly WirePiece[]): ValueColumn {
  const [first] = pieces;
  if (!first) return EMPTY;
  if (first.kind === 'numbers') return { kind: 'numbers', values: first.values };
  if (first.kind === 'codes') return { kind: 'codes', codes: first.codes, dictionary: first.dictionary };
  return { kind: 'texts', values: pieces.flatMap(textsOf) };
}

/** Tell whether a piece ends its column. */
export function isLastPiece(piece: WirePiece): boolean {
  return piece.kind === 'numbers' || piece.kind === 'codes' || piece.isLast;
}

function textsOf(piece: WirePiece): readonly (string | null)[] {
  if (piece.kind === 'texts') return piece.values;
  if (piece.kind !== 'coded') return [];
  return Array.from(piece.codes, (code) => piece.dictionary[code] ?? null);
}

function textPiece(
  values: readonly (string | null)[],
  isLast: boolean,
): { piece: WirePiece; transfer: Transferable[] } {
  const places = new Map<string, number>();
  const codes = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const text = values[row] ?? null;
    codes[row] = text === null ? -1 : placeOf(places, text);
    if (places.size * 2 > values.length) return { piece: { kind: 'texts', values, isLast }, transfer: [] };
  }
  return { piece: { kind: 'coded', codes, dictionary: [...places.keys()], isLast }, transfer: [codes.buffer] };
}

function placeOf(places: Map<string, number>, text: string): number {
  const known = places.get(text);
  if (known !== undefined) return known;
  places.set(text, places.size);
  return places.size - 1;
}

function withColumns(patch: Patch, change: (values: ValueColumn) => ValueColumn): Patch {
  const changed = <C extends OwnedColumn>(column: C): C => ({ ...column, values: change(column.values) });
  const sheetOf = (sheet: OwnedSheet): OwnedSheet => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === 'table' ? { ...block, columns: block.columns.map(changed) } : block,
    ),
  });
  return {
    ...patch,
    columns: patch.columns.map((one) => ({ ...one, columns: one.columns.map(changed) })),
    sheets: patch.sheets.map(sheetOf),
  };
}
