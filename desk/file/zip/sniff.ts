import type { Bilingual } from '../../../core/index';
import type { FileRefusal } from '../refusal';
import { NEXT, refuse } from './refuse';

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF_SIGNATURE = [0x25, 0x50, 0x44, 0x46, 0x2d];
const HEAD_BYTES = 4096;
const SPREADSHEET_2003 = 'urn:schemas-microsoft-com:office:spreadsheet';

/** Tell bytes that are no text for certain, whatever the file is called: a zip package (.xlsx and the like), an OLE file
 *  (old .xls, encrypted .xlsx) or a PDF. */
export function isBinaryFile(bytes: Uint8Array): boolean {
  return isZip(bytes) || startsWith(bytes, OLE_SIGNATURE) || startsWith(bytes, PDF_SIGNATURE);
}

/** Say why these bytes cannot be an .xlsx, or null when they start like a zip package.
 *  Looks at content only; the file name plays no part. */
export function notAZip(bytes: Uint8Array): FileRefusal | null {
  if (isZip(bytes)) return null;
  if (startsWith(bytes, OLE_SIGNATURE)) return oleRefusal(bytes);
  return notAWorkbook(looksLike(bytes));
}

/** Refuse content that is no workbook, naming what it looks like. */
export function notAWorkbook(looks: Bilingual, next: Bilingual = NEXT.saveAgain): FileRefusal {
  return refuse('notAWorkbook', { zh: `内容看起来是${looks.zh}`, en: `the content looks like ${looks.en}` }, next);
}

function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

function oleRefusal(bytes: Uint8Array): FileRefusal {
  if (contains(bytes, utf16('EncryptedPackage'))) {
    return refuse(
      'encrypted',
      { zh: '文件已用密码加密', en: 'the file is encrypted with a password' },
      {
        zh: '请用密码打开，去掉密码后另存，再试一次。',
        en: 'Open it with its password, remove the password, save, and try again.',
      },
    );
  }
  return refuse(
    'legacyXls',
    { zh: '内容是旧版 Excel 97-2003 格式（.xls）', en: 'the content is in the old Excel 97-2003 format (.xls)' },
    NEXT.saveAgain,
  );
}

function looksLike(bytes: Uint8Array): Bilingual {
  if (bytes.length === 0) return { zh: '空文件', en: 'an empty file' };
  const head = latin1(bytes.subarray(0, HEAD_BYTES))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (head.startsWith('%PDF')) return { zh: ' PDF 文件', en: 'a PDF file' };
  if (head.includes(SPREADSHEET_2003)) return { zh: ' XML 表格 2003', en: 'an XML Spreadsheet 2003' };
  if (/^<!doctype html|^<html|^<table|^<meta|^<head|^<body|<html[\s>]/i.test(head)) {
    return { zh: '网页（HTML）', en: 'a web page (HTML)' };
  }
  if (head.startsWith('<?xml')) return { zh: '其他 XML 文件', en: 'some other XML file' };
  if (isText(bytes))
    return { zh: '文本或 CSV（可改名为 .csv 再试）', en: 'plain text or CSV (rename it to .csv and try that)' };
  return { zh: '未知的二进制内容', en: 'unknown binary content' };
}

function isText(bytes: Uint8Array): boolean {
  const utf16Mark = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return (
    utf16Mark || !bytes.subarray(0, HEAD_BYTES).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, step) => bytes[at + step] === byte)) return true;
  }
  return false;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
