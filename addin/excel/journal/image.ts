import { Deflate, Inflate, strFromU8, strToU8 } from 'fflate';
import { parsedImage, plainJson } from './imageJson';
import type { RunImage } from './runImage';

/** Bytes of one piece; 32,000 letters as Base64, below the 32,767 that a cell holds. */
const PIECE = 23_997;
const STEP = 262_144;

/** Pack an image into pieces of text that fit into cells. `breathe` is awaited between stretches of work. */
export async function packImage(image: RunImage, breathe: () => Promise<void>): Promise<readonly string[]> {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (chunk) => chunks.push(chunk));
  for (const part of plainJson(image)) {
    for (let from = 0; from < part.length; from += STEP) {
      deflate.push(strToU8(part.slice(from, from + STEP)));
      await breathe();
    }
  }
  deflate.push(new Uint8Array(0), true);
  const whole = joined(chunks);
  const pieces: string[] = [];
  for (let from = 0; from < whole.length; from += PIECE) {
    // A letter in front, so that no piece looks like a formula or a number.
    pieces.push(`x${toBase64(whole.subarray(from, from + PIECE))}`);
  }
  return pieces;
}

/** Unpack what `packImage` made; null when the pieces are damaged. */
export function unpackImage(pieces: readonly string[]): RunImage | null {
  try {
    const chunks: Uint8Array[] = [];
    const inflate = new Inflate((chunk) => chunks.push(chunk));
    pieces.forEach((piece, index) => inflate.push(fromBase64(piece.slice(1)), index === pieces.length - 1));
    return parsedImage(strFromU8(joined(chunks)));
  } catch {
    return null;
  }
}

/** 64 bits over the pieces, as hexadecimal digits. */
export function checkOf(pieces: readonly string[]): string {
  let [high, low] = [0x3c6ef372, 0x1f83d9ab];
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at++) {
      high = Math.imul(high ^ piece.charCodeAt(at), 0x2c1b3c6d);
      low = Math.imul(low + piece.charCodeAt(at) + (high >>> 9), 0x297a2d39);
    }
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 8192)
    binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
