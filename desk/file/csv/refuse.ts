import { FileRefusal } from '../refusal';

/** Refuse text that fits none of the encodings we read. */
export function undecodable(): FileRefusal {
  return new FileRefusal('encoding', {
    zh: '需要 UTF-8、UTF-16 或 GB18030（GBK）编码的文本文件，但内容不符合其中任何一种。没有写入任何内容。请用 Excel 或 WPS 打开后另存为“CSV UTF-8”，再试一次。',
    en: 'Expected a text file in UTF-8, UTF-16 or GB18030 (GBK), but the content fits none of them. Nothing was written. Open it in a spreadsheet program, save it as "CSV UTF-8", and try again.',
  });
}

/** Refuse a file without a single cell. */
export function nothingInside(): FileRefusal {
  return new FileRefusal('noTable', {
    zh: '需要一张有表头和数据的表，但文件是空的（0 个有内容的单元格）。没有写入任何内容。请检查导出是否成功，再试一次。',
    en: 'Expected a table with a header and rows, but the file is empty (no cell holds anything). Nothing was written. Check that the export worked, and try again.',
  });
}

/** Refuse a file that does not fit one string of the engine. */
export function tooLarge(size: number, limit: number): FileRefusal {
  const megabytes = (bytes: number): string => String(Math.round(bytes / 1_000_000));
  return new FileRefusal('unreadable', {
    zh: `CSV 文件最大 ${megabytes(limit)} MB，但这个文件有 ${megabytes(size)} MB。没有写入任何内容。请按时间或地区拆成几个文件，再分别处理。`,
    en: `A CSV file can have at most ${megabytes(limit)} MB, but this one has ${megabytes(size)} MB. Nothing was written. Split it by period or region, and run each part.`,
  });
}
