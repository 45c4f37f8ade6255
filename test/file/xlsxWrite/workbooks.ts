import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import type { Patch } from '../../../core/index';
import { nodeCodec } from '../../../desk/file/nodeCodec';
import { openXlsx } from '../../../desk/file/xlsx/workbookFile';
import { patchedParts } from '../../../desk/file/xlsx/write/patchXlsx';
import { writePackage } from '../../../desk/file/zip/writePackage';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Patch a workbook's bytes the way the file command does. */
export function patched(workbook: Uint8Array, patch: Patch): Uint8Array {
  const file = openXlsx(workbook, 'test.xlsx', nodeCodec);
  return writePackage(file.pack, patchedParts(file, patch), nodeCodec);
}

/** Parts of a workbook, unzipped by a library of others. */
export function partsOf(workbook: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(workbook);
}

export function partText(workbook: Uint8Array, part: string): string {
  const bytes = partsOf(workbook)[part];
  if (bytes === undefined) throw new Error(`There is no part ${part}.`);
  return strFromU8(bytes);
}

/** The one part whose name matches. */
export function partNamed(workbook: Uint8Array, pattern: RegExp): string {
  const found = Object.keys(partsOf(workbook)).filter((name) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${found.length} parts match ${String(pattern)}.`);
  return found[0] ?? '';
}

/** Values of a sheet as an independent reader sees them. */
export function valuesOf(workbook: Uint8Array, sheet: string): readonly (readonly unknown[])[] {
  const read = XLSX.read(workbook, { type: 'array' }).Sheets[sheet];
  if (read === undefined) throw new Error(`The independent reader finds no sheet ${sheet}.`);
  return XLSX.utils.sheet_to_json<unknown[]>(read, { header: 1, raw: true, blankrows: true, defval: null });
}

/** One cell as an independent reader sees it: value, type, and formula if it has one. */
export function cellOf(workbook: Uint8Array, sheet: string, address: string): { v?: unknown; t?: string; f?: string } {
  const cell = XLSX.read(workbook, { type: 'array', cellFormula: true }).Sheets[sheet]?.[address] as
    { v?: unknown; t?: string; f?: string } | undefined;
  return cell ?? {};
}

/** A workbook with one sheet "Data" whose worksheet XML is given, and more parts as wanted. */
export function handMade(sheetXml: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A worksheet around the markup of its rows. */
export function sheetXml(rows: string, after = ''): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}
