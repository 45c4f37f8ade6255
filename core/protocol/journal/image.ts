import { HostError } from '../../host';
import { fromBase64, toBase64 } from '../base64';
import type { Codec } from '../codec';
import { type ImageFromLines, imageFromLines, linesOf } from './imageJson';
import type { RunImage } from './runImage';

const STEP = 131_072;
const PIECES_A_BREATH = 4;
const PIECES_A_CHECK = 50;

/** How an image is packed. `breathe` is awaited between stretches of work. */
export interface Packing {
  readonly codec: Codec;
  /** A piece has no more letters than a cell holds. */
  readonly limits: { readonly letters: number };
  breathe(): Promise<void>;
}

/** Pack an image into pieces of text that fit into cells. */
export async function packImage(image: RunImage, by: Packing): Promise<readonly string[]> {
  const chunks: Uint8Array[] = [];
  const deflate = by.codec.deflate((chunk) => void chunks.push(chunk));
  let waiting = '';
  const push = async (): Promise<void> => {
    const bytes = by.codec.toUtf8(waiting);
    waiting = '';
    for (let from = 0; from < bytes.length; from += STEP) {
      deflate.push(bytes.subarray(from, from + STEP));
      await by.breathe();
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
  // Three bytes make four letters, and one letter stands in front.
  const size = Math.floor((by.limits.letters - 1) / 4) * 3;
  for (let from = 0; from < whole.length; from += size) {
    // A letter in front, so that no piece looks like a formula or a number.
    pieces.push(`x${toBase64(whole.subarray(from, from + size))}`);
    if (pieces.length % PIECES_A_BREATH === 0) await by.breathe();
  }
  return pieces;
}

/** Unpack what `packImage` made; null when the pieces are damaged. What `breathe` throws goes through. */
export async function unpackImage(pieces: readonly string[], by: Omit<Packing, 'limits'>): Promise<RunImage | null> {
  const image = imageFromLines();
  const lines: string[] = [];
  let open = '';
  const text = by.codec.fromUtf8((part) => {
    lines.push(...(open + part).split('\n'));
    open = lines.pop() ?? '';
  });
  const inflate = by.codec.inflate((chunk) => text.push(chunk));
  try {
    for (const [index, piece] of pieces.entries()) {
      inflate.push(fromBase64(piece.slice(1)), index === pieces.length - 1);
      await addLines(image, lines.splice(0), by);
      if (index % PIECES_A_BREATH === 0) await by.breathe();
    }
  } catch (error) {
    if (error instanceof HostError) throw error;
    return null;
  }
  return image.image();
}

async function addLines(image: ImageFromLines, lines: readonly string[], by: Pick<Packing, 'breathe'>): Promise<void> {
  let letters = 0;
  for (const line of lines) {
    image.add(line);
    letters += line.length;
    if (letters < STEP) continue;
    letters = 0;
    await by.breathe();
  }
}

/** 64 bits over the pieces, as hexadecimal digits. */
export async function checkOf(pieces: readonly string[], by: Pick<Packing, 'breathe'>): Promise<string> {
  let [high, low] = [0x3c6ef372, 0x1f83d9ab];
  for (const [index, piece] of pieces.entries()) {
    if (index % PIECES_A_CHECK === PIECES_A_CHECK - 1) await by.breathe();
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
