import { Deflate, Inflate, strToU8 } from 'fflate';
import { HostError } from '../../../core/index';
import { imageFromLines, linesOf, type ImageFromLines } from './imageJson';
import type { RunImage } from './runImage';

/** Bytes of one piece; 32,000 letters as Base64, below the 32,767 that a cell holds. */
const PIECE = 23_997;
const STEP = 131_072;
const PIECES_A_BREATH = 4;
const PIECES_A_CHECK = 50;

/** Pack an image into pieces of text that fit into cells. `breathe` is awaited between stretches of work. */
export async function packImage(image: RunImage, breathe: () => Promise<void>): Promise<readonly string[]> {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 6 }, (chunk) => chunks.push(chunk));
  let waiting = '';
  const push = async (): Promise<void> => {
    const bytes = strToU8(waiting);
    waiting = '';
    for (let from = 0; from < bytes.length; from += STEP) {
      deflate.push(bytes.subarray(from, from + STEP));
      await breathe();
    }
  };
  for (const line of linesOf(image)) {
    waiting += `${line}\n`;
    if (waiting.length >= STEP) await push();
  }
  await push();
  deflate.push(new Uint8Array(0), true);
  const whole = joined(chunks);
  const pieces: string[] = [];
  for (let from = 0; from < whole.length; from += PIECE) {
    // A letter in front, so that no piece looks like a formula or a number.
    pieces.push(`x${toBase64(whole.subarray(from, from + PIECE))}`);
    if (pieces.length % PIECES_A_BREATH === 0) await breathe();
  }
  return pieces;
}

/** Unpack what `packImage` made; null when the pieces are damaged. `breathe` is awaited between stretches of work; what it throws goes through. */
export async function unpackImage(pieces: readonly string[], breathe: () => Promise<void>): Promise<RunImage | null> {
  const image = imageFromLines();
  const text = new TextDecoder();
  const lines: string[] = [];
  let open = '';
  const inflate = new Inflate((chunk) => {
    lines.push(...(open + text.decode(chunk, { stream: true })).split('\n'));
    open = lines.pop() ?? '';
  });
  try {
    for (const [index, piece] of pieces.entries()) {
      inflate.push(fromBase64(piece.slice(1)), index === pieces.length - 1);
      await addLines(image, lines.splice(0), breathe);
      if (index % PIECES_A_BREATH === 0) await breathe();
    }
  } catch (error) {
    if (error instanceof HostError) throw error;
    return null;
  }
  return image.image();
}

async function addLines(image: ImageFromLines, lines: readonly string[], breathe: () => Promise<void>): Promise<void> {
  let letters = 0;
  for (const line of lines) {
    image.add(line);
    letters += line.length;
    if (letters < STEP) continue;
    letters = 0;
    await breathe();
  }
}

/** 64 bits over the pieces, as hexadecimal digits. */
export async function checkOf(pieces: readonly string[], breathe: () => Promise<void>): Promise<string> {
  let [high, low] = [0x3c6ef372, 0x1f83d9ab];
  for (const [index, piece] of pieces.entries()) {
    if (index % PIECES_A_CHECK === PIECES_A_CHECK - 1) await breathe();
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
