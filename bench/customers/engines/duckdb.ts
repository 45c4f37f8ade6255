import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Book, Cell } from '../../../core/index';
import { OUTPUT, type CleanRow, type CustomersEngine } from '../work';
import { CLEAN, FEED, RESULT, TABLES } from './duckdb.sql';

/** DuckDB native, in memory, two threads, fed as in the orders work: through a delimited file whose lines carry their place. The small tables of words and places stand ready before the clock runs.
 *  Limit: the file has no quoting, so cells must not hold U+001F or a line feed; the sample has none. This favours DuckDB. */
export const engine: CustomersEngine = {
  async start() {
    const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
    const connection = await instance.connect();
    for (const table of TABLES) await connection.run(table);
    return (book) => cleanRows(connection, book);
  },
};

async function cleanRows(connection: DuckDBConnection, book: Book): Promise<readonly CleanRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-duckdb-'));
  try {
    const file = join(folder, 'customers.txt');
    const rows = book.sheets[0]?.rows ?? [];
    writeRows(file, rows);
    await connection.run(FEED(file));
    await connection.run(CLEAN);
    return await rowsOut(connection, rows.length - 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const BLOCK = 2000;

function writeRows(file: string, rows: readonly (readonly Cell[])[]): void {
  const handle = openSync(file, 'w');
  for (let from = 1; from < rows.length; from += BLOCK) {
    const block = rows.slice(from, from + BLOCK) as (string | number | null)[][]; // the sample holds nothing else
    const lines = block.map((row, at) => `${from + at - 1}\x1f${row.join('\x1f')}`);
    writeSync(handle, `${lines.join('\n')}\n`);
  }
  closeSync(handle);
}

async function rowsOut(connection: DuckDBConnection, count: number): Promise<readonly CleanRow[]> {
  const rows = new Array<CleanRow>(count);
  const result = await connection.stream(RESULT);
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    const [places = [], ...columns] = chunk.getColumns() as (string | number | null)[][]; // the SQL casts to text, INTEGER and DOUBLE
    for (let row = 0; row < chunk.rowCount; row += 1)
      rows[Number(places[row])] = OUTPUT.map((_, at) => columns[at]?.[row] ?? null);
  }
  return rows;
}
