import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { bookParts } from '../../desk/file/xlsx/write/patchXlsx';
import { writePackage } from '../../desk/file/zip/writePackage';
import { openWorkbook } from '../../desk/open/openWorkbook';
import { startWorkbook } from '../../desk/page/sampleWorkbook';
import { customerBook } from './customerBook';
import { gridSnapshot } from './gridSnapshot';

/** Make what the desk is measured with: `makeFiles FOLDER ROWS` writes customers.xlsx and, for the bare grid, customers.json
 *  and sample.json (the sample that the desk starts with) in the grid's own format. */
const [folder = '', rowCount = ''] = process.argv.slice(2);
const book = customerBook(Number(rowCount), 20261101);
const bytes = writePackage(null, bookParts(book), nodeCodec);
writeFileSync(path.join(folder, 'customers.xlsx'), bytes);
const { workbook } = openWorkbook(bytes, 'customers.xlsx', nodeCodec);
writeFileSync(path.join(folder, 'customers.json'), JSON.stringify(gridSnapshot(workbook)));
writeFileSync(
  path.join(folder, 'sample.json'),
  JSON.stringify(gridSnapshot(startWorkbook('sample-zh').opened.workbook)),
);
console.log(JSON.stringify({ megabytes: bytes.length / 2 ** 20 }));
