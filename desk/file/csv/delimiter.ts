/** How the lines of a text are put together. */
export interface CsvLayout {
  readonly delimiter: string;
  /** What ends a record. A CR before LF is dropped later, so `\n` also stands for CRLF and a mix of both. */
  readonly newline: '\n' | '\r';
  /** Where the records start: after a first line `sep=;` when there is one. */
  readonly start: number;
  /** True when the delimiter was declared by a line `sep=;`. */
  readonly declared: boolean;
}

const CANDIDATES = [',', ';', '\t', '|'] as const;
const SAMPLE_CHARACTERS = 65_536;
/** Share of records that must agree before the count in the first record is trusted. */
const MOST = 0.9;
const DECLARATION = /^"?sep=([^\r\n"\ufeff])"?[ \t]*(\r\n|\r|\n|$)/i;

/** Find delimiter and line ends: a `sep=` line decides; else the sign among `, ; TAB |` that splits the first 64 KB
 *  most evenly outside quotes. A text without any of them has one column and counts as comma-separated. */
export function layoutOf(text: string): CsvLayout {
  const declaration = DECLARATION.exec(text);
  const start = declaration === null ? 0 : declaration[0].length;
  const sample = sampleOf(text, start);
  const newline = newlineOf(sample, text, start);
  if (declaration !== null) return { delimiter: declaration[1] ?? ',', newline, start, declared: true };
  return { delimiter: mostEven(sample.records), newline, start, declared: false };
}

interface Sample {
  /** Per record that is not blank: how often each candidate occurs outside quotes. */
  readonly records: readonly (readonly number[])[];
  readonly lineFeeds: number;
  readonly carriageReturns: number;
  /** True when a quote was still open at the end. */
  readonly open: boolean;
}

function sampleOf(text: string, start: number): Sample {
  const end = Math.min(text.length, start + SAMPLE_CHARACTERS);
  const isWhole = end === text.length;
  const quoted = countRecords(text, start, end, isWhole, true);
  return quoted.open && isWhole ? countRecords(text, start, end, isWhole, false) : quoted;
}

function countRecords(text: string, start: number, end: number, isWhole: boolean, honourQuotes: boolean): Sample {
  const records: number[][] = [];
  let counts = CANDIDATES.map(() => 0);
  let lineStart = start;
  let lineFeeds = 0;
  let carriageReturns = 0;
  let open = false;
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    if (sign === '"' && honourQuotes) open = !open;
    if (open) continue;
    const candidate = CANDIDATES.findIndex((one) => one === sign);
    if (candidate >= 0) counts[candidate] = (counts[candidate] ?? 0) + 1;
    if (sign !== '\n' && sign !== '\r') continue;
    if (sign === '\n') lineFeeds++;
    else if (text.charAt(at + 1) !== '\n') carriageReturns++;
    if (at > lineStart) records.push(counts);
    counts = CANDIDATES.map(() => 0);
    lineStart = at + 1;
  }
  if ((isWhole || records.length === 0) && end > lineStart) records.push(counts);
  return { records, lineFeeds, carriageReturns, open };
}

function newlineOf(sample: Sample, text: string, start: number): '\n' | '\r' {
  if (sample.lineFeeds + sample.carriageReturns > 0) return sample.carriageReturns > sample.lineFeeds ? '\r' : '\n';
  return text.includes('\n', start) || !text.includes('\r', start) ? '\n' : '\r';
}

function mostEven(records: readonly (readonly number[])[]): string {
  let best = { delimiter: ',', score: 0 };
  CANDIDATES.forEach((delimiter, candidate) => {
    const score = evenness(records.map((counts) => counts[candidate] ?? 0));
    if (score > best.score) best = { delimiter, score };
  });
  return best.delimiter;
}

/** Score how evenly a sign splits: the share of records with the usual count, weighed by that count so that the
 *  delimiter wins over decimal commas; far more when the first record, mostly the header, agrees. */
function evenness(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let usual = 0;
  for (const [count, times] of frequency) {
    const known = frequency.get(usual) ?? 0;
    if (times > known || (times === known && count > usual)) usual = count;
  }
  const share = counts.length === 0 ? 0 : (frequency.get(usual) ?? 0) / counts.length;
  const headerAgrees = share >= MOST && counts[0] === usual;
  return share * Math.log2(usual + 1) + (headerAgrees ? 1000 : 0);
}
