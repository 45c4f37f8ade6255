import fs from 'node:fs';
import { nodeCodec } from '../file/nodeCodec';
import { bookParts } from '../file/xlsx/write/patchXlsx';
import { writePackage } from '../file/zip/writePackage';
import { chineseShop } from '../samples/chineseShop';
import { parseSampleArguments, SAMPLE_USAGE } from './sampleArguments';

// node dist/sample.cjs OUT.xlsx: write the workbook that `npm start` works on, the same bytes every time.
const asked = parseSampleArguments(process.argv.slice(2));
if (asked.kind === 'help') process.stdout.write(SAMPLE_USAGE);
else if (asked.kind === 'usageError') {
  process.stderr.write(`${asked.reason}\n\n${SAMPLE_USAGE}`);
  process.exitCode = 2;
} else {
  const { book } = chineseShop({ orders: 5_000, seed: 1 });
  fs.writeFileSync(asked.out, writePackage(null, bookParts(book), nodeCodec));
}
