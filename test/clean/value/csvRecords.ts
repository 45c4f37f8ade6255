/** Read a CSV text into records of texts, exactly as written: quotes may hold commas, quotes and line breaks (RFC 4180). */
export function csvRecords(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /("((?:[^"]|"")*)"|[^",\r\n]*)(,|\r?\n|$)/gy;
  while (field.lastIndex < text.length) {
    const from = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new Error(`no CSV field at character ${from}: ${text.slice(from, from + 40)}`);
    const [, bare = '', quoted, end] = match;
    record.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}
