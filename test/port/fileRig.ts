import * as XLSX from '@e965/xlsx';
import type { Area, Cell } from '../../core/index';
import { nodeCodec } from '../../desk/file/nodeCodec';
import { openXlsx } from '../../desk/file/xlsx/workbookFile';
import { writePackage } from '../../desk/file/zip/writePackage';
import { FileHost } from '../../desk/fileHost/fileHost';
import type { PortRig } from './rig';
import { ORDERS } from './shop';

/** The file host with the shop in an .xlsx file. People edit the file with a library of others, between two calls. */
export function fileRig(): PortRig {
  const sheet = XLSX.utils.aoa_to_sheet(ORDERS.map((row) => [...row]));
  for (let row = 1; row < ORDERS.length; row++) Object.assign(sheet[`C${row + 1}`] ?? {}, { z: 'yyyy-mm-dd' });
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '订单');
  const host = new FileHost(bytesOf(book), {
    title: 'shop.xlsx',
    codec: nodeCodec,
    now: () => '2024-06-30T04:00:00.000Z',
  });
  const opened = (): XLSX.WorkBook => XLSX.read(host.bytes, { type: 'array', cellNF: true, cellFormula: true });
  const edit = (change: (book: XLSX.WorkBook) => void): void => {
    const now = opened();
    change(now);
    host.replace(bytesOf(now));
  };
  return {
    host,
    whole: () => Buffer.from(host.bytes).toString('base64'),
    cells: (name) => {
      const found = opened().Sheets[name];
      return found ? rowsOf(found) : [];
    },
    setCell: (name, row, column, value) =>
      edit((now) => {
        XLSX.utils.sheet_add_aoa(now.Sheets[name] ?? {}, [[value]], { origin: { r: row, c: column } });
      }),
    reverseRows: (name, first, last) =>
      edit((now) => {
        const target = now.Sheets[name];
        if (!target) return;
        const rows = rowsOf(target);
        rows.splice(first, last - first + 1, ...rows.slice(first, last + 1).reverse());
        const dates = Object.fromEntries(rows.map((_, row) => [`C${row + 1}`, 'yyyy-mm-dd']));
        const made = XLSX.utils.aoa_to_sheet(rows);
        for (const [address, z] of Object.entries(dates)) Object.assign(made[address] ?? {}, { z });
        now.Sheets[name] = made;
      }),
    renameSheet: (from, to) =>
      edit((now) => {
        const found = now.Sheets[from];
        if (!found) return;
        now.SheetNames = now.SheetNames.map((name) => (name === from ? to : name));
        now.Sheets = Object.fromEntries(Object.entries(now.Sheets).map(([name, one]) => [name === from ? to : name, one])); // prettier-ignore
        for (const name of now.Workbook?.Names ?? []) name.Ref = name.Ref.replace(from, to);
      }),
    setFormula: (name, row, column, formula, shown) =>
      edit((now) => {
        const found = now.Sheets[name];
        if (found) found[XLSX.utils.encode_cell({ r: row, c: column })] = { t: 's', f: formula.slice(1), v: shown };
      }),
    restrict: (name, area) => host.replace(withList(host.bytes, name, area)),
    protect: (name) =>
      edit((now) => {
        Object.assign(now.Sheets[name] ?? {}, { '!protect': { password: '' } });
      }),
  };
}

/** The library writes no data validation, so it is put into the part by hand. */
function withList(bytes: Uint8Array, name: string, { top, left, bottom, right }: Area): Uint8Array {
  const { pack, parts } = openXlsx(bytes, 'shop.xlsx', nodeCodec, () => undefined);
  const part = parts.sheets.get(name) ?? '';
  const sqref = XLSX.utils.encode_range({ s: { r: top, c: left }, e: { r: bottom, c: right } });
  const rule = `<dataValidations count="1"><dataValidation type="list" sqref="${sqref}"><formula1>"a,b"</formula1></dataValidation></dataValidations>`;
  const text = new TextDecoder().decode(pack.read(part)).replace('</sheetData>', `</sheetData>${rule}`);
  return writePackage(pack, new Map([[part, new TextEncoder().encode(text)]]), nodeCodec);
}

/** Values as they are stored: dates as numbers. */
function rowsOf(sheet: XLSX.WorkSheet): Cell[][] {
  // By the cells themselves: a dimension is only a hint.
  const places = Object.keys(sheet).flatMap((key) => (key.startsWith('!') ? [] : [XLSX.utils.decode_cell(key)]));
  const end = places.reduce((far, { r, c }) => ({ r: Math.max(far.r, r), c: Math.max(far.c, c) }), { r: 0, c: 0 });
  return Array.from({ length: end.r + 1 }, (_, row) =>
    Array.from({ length: end.c + 1 }, (_unused, column): Cell => {
      const cell = sheet[XLSX.utils.encode_cell({ r: row, c: column })] as { readonly v?: Cell } | undefined;
      return cell?.v ?? null;
    }),
  );
}

function bytesOf(book: XLSX.WorkBook): Uint8Array {
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
