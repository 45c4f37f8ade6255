import fs from 'node:fs';
import { nodeCodec } from '../file/nodeCodec';
import { bookParts } from '../file/xlsx/write/patchXlsx';
import { writePackage } from '../file/zip/writePackage';
import { chineseShop } from '../samples/chineseShop';

// node dist/sample.cjs OUT.xlsx: write the workbook that `npm start` works on, the same bytes every time.
const [out] = process.argv.slice(2);
if (out === undefined) {
  process.stderr.write('请给出输出文件 / Name the output file: node dist/sample.cjs OUT.xlsx\n');
  process.exitCode = 2;
} else {
  const { book } = chineseShop({ orders: 5_000, seed: 1 });
  fs.writeFileSync(out, writePackage(null, bookParts(book), nodeCodec));
}
