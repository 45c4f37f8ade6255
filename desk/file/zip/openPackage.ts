import type { Codec } from '../codec';
import { Archive } from './archive';
import { readDirectory } from './directory';
import type { ZipEntry } from './entry';
import { ZIP_LIMITS } from './limits';
import type { ZipLimits } from './limits';
import { NEXT, overLimit, refuse } from './refuse';
import { notAZip } from './sniff';

/** Open the zip package in `bytes` without inflating anything yet. The bytes must not change afterwards.
 *  @throws FileRefusal of kind encrypted, legacyXls or notAWorkbook (no zip at all), truncatedZip, badPath (unsafe, equal or
 *  overlapping entries), zipLimits, signed or unreadable. */
export function openPackage(bytes: Uint8Array, codec: Codec, limits: ZipLimits = ZIP_LIMITS): Archive {
  if (bytes.length > limits.fileBytes) {
    throw overLimit({ zh: `文件有 ${bytes.length} 字节`, en: `the file has ${bytes.length} bytes` });
  }
  const refusal = notAZip(bytes);
  if (refusal) throw refusal;
  const entries = readDirectory(bytes, limits);
  entries.forEach(checkPath);
  checkEqualNames(entries);
  checkOverlaps(entries);
  checkDeclaredSizes(entries, limits);
  checkSignature(entries);
  return new Archive(bytes, entries, codec, limits);
}

function checkPath({ name }: ZipEntry): void {
  const unsafe = name === '' || /[\\\u0000-\u001f]|^\/|^[A-Za-z]:/.test(name) || name.split('/').some(isDots);
  if (unsafe)
    throw badPath({ zh: `其中有不安全的部件名"${name}"`, en: `it has a part with the unsafe name "${name}"` });
}

function isDots(segment: string): boolean {
  return segment === '.' || segment === '..';
}

/** Names that differ only in case are the same part in a package (OPC, ECMA-376 part 2, 6.2.2.3), so two of them are a trap. */
function checkEqualNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw badPath({ zh: `部件"${name}"出现了两次`, en: `part "${name}" appears twice` });
    seen.add(key);
  }
}

/** Entries that share bytes make a small file inflate without end (D. Fifield, "A better zip bomb", 2019). */
function checkOverlaps(entries: readonly ZipEntry[]): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.localStart - b.localStart)) {
    if (entry.localStart < end) {
      throw badPath({ zh: `部件"${entry.name}"与其他部件重叠`, en: `part "${entry.name}" overlaps another part` });
    }
    end = entry.localEnd;
  }
}

/** Only an early answer: what headers promise is counted again while inflating. */
function checkDeclaredSizes(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let total = 0;
  for (const { name, declaredBytes } of entries) {
    total += declaredBytes;
    if (declaredBytes > limits.entryBytes) {
      throw overLimit({
        zh: `部件"${name}"解压后有 ${declaredBytes} 字节`,
        en: `part "${name}" inflates to ${declaredBytes} bytes`,
      });
    }
  }
  if (total > limits.totalBytes)
    throw overLimit({ zh: `解压后共 ${total} 字节`, en: `it inflates to ${total} bytes in total` });
}

function checkSignature(entries: readonly ZipEntry[]): void {
  if (!entries.some(({ name }) => name.toLowerCase().startsWith('_xmlsignatures/'))) return;
  throw refuse(
    'signed',
    {
      zh: '它带有数字签名，任何改动都会使签名失效',
      en: 'it is digitally signed, and any change would break the signature',
    },
    { zh: '请另存一份去掉签名的副本，再试一次。', en: 'Save a copy without the signature and try again.' },
  );
}

function badPath(came: { readonly zh: string; readonly en: string }): Error {
  return refuse('badPath', came, NEXT.askSender);
}
