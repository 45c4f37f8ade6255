import type { ExcelEnd } from '../excelEnd';

/** Answer `document.getFileAsync`: the workbook as it is now, to be taken slice by slice. Only the compressed file, .xlsx, is to be had. */
export function documentCopy(excel: ExcelEnd, data: unknown): object {
  const { [ASKED.fileType]: fileType, [ASKED.sliceSize]: sliceSize } = data as Asked;
  const { files } = excel.host;
  if (files === null) return { Error: NOT_SUPPORTED };
  if (fileType !== COMPRESSED) return { Error: FILE_TYPE_NOT_SUPPORTED };
  const copies = copiesOf(excel);
  if (copies.open.size >= MOST_COPIES) return { Error: TOO_MANY };
  const handle = copies.last + 1;
  const bytes = files.save();
  copies.last = handle;
  copies.open.set(handle, { bytes, sliceSize: Number(sliceSize) });
  return { Error: 0, 0: handle, 1: bytes.length };
}

/** Answer `file.getSliceAsync`: the bytes of one slice; the last one may be shorter. */
export function documentSlice(excel: ExcelEnd, data: unknown): object {
  const { [ASKED.handle]: handle, [ASKED.sliceIndex]: index } = data as Asked;
  const copy = copiesOf(excel).open.get(Number(handle));
  const start = Number(index) * (copy?.sliceSize ?? 0);
  if (copy === undefined || start < 0 || start >= copy.bytes.length) return { Error: NOT_THERE };
  const slice = copy.bytes.slice(start, start + copy.sliceSize);
  return { Error: 0, 0: [...slice], 1: slice.length };
}

/** Answer `file.closeAsync`. */
export function releaseDocument(excel: ExcelEnd, data: unknown): object {
  const { [ASKED.handle]: handle } = data as Asked;
  copiesOf(excel).open.delete(Number(handle));
  return { Error: 0 };
}

type Asked = Readonly<Record<number, unknown>>;

/** The places of the arguments in a request. */
const ASKED = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;
const COMPRESSED = 1;
/** `ooeOperationNotSupported`, `ooeFileTypeNotSupported`, `ooeMemoryFileLimit` and `ooeNetworkProblemRetrieveFile` of the library. */
const NOT_SUPPORTED = 5000;
const FILE_TYPE_NOT_SUPPORTED = 1009;
const TOO_MANY = 11000;
const NOT_THERE = 11001;
/** So many copies may be open at once, as documented. */
const MOST_COPIES = 2;

interface Copies {
  last: number;
  readonly open: Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>;
}

const known = new WeakMap<ExcelEnd['host'], Copies>();

function copiesOf({ host }: ExcelEnd): Copies {
  const before = known.get(host);
  if (before !== undefined) return before;
  const copies: Copies = { last: 0, open: new Map() };
  known.set(host, copies);
  return copies;
}
