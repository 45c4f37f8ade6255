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

/** Puts columns together while their pieces come in, so that no work piles up for the end. */
export interface ColumnsFromPieces {
  readonly add: (piece: WirePiece) => void;
  /** Give the columns that are whole, and begin anew. */
  readonly take: () => readonly ValueColumn[];
}

/** Begin to collect columns. */
export function columnsFromPieces(): ColumnsFromPieces {
  let columns: ValueColumn[] = [];
  let texts: (string | null)[] = [];
  return {
    add(piece) {
      if (piece.kind === 'numbers') columns.push({ kind: 'numbers', values: piece.values });
      else if (piece.kind === 'codes')
        columns.push({ kind: 'codes', codes: piece.codes, dictionary: piece.dictionary });
      else {
        addTexts(texts, piece);
        if (!piece.isLast) return;
        columns.push({ kind: 'texts', values: texts });
        texts = [];
      }
    },
    take() {
      const taken = columns;
      columns = [];
      texts = [];
      return taken;
    },
  };
}

function addTexts(texts: (string | null)[], piece: Extract<WirePiece, { isLast: boolean }>): void {
  if (piece.kind === 'texts') for (const text of piece.values) texts.push(text);
  else for (const code of piece.codes) texts.push(piece.dictionary[code] ?? null);
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
