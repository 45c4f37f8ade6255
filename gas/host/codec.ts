import { DecodeUTF8, Deflate, Inflate, strToU8 } from 'fflate';
import type { Codec } from '../../core/index';

/** Packs undo records. */
export const CODEC: Codec = {
  deflate: (take) => new Deflate({ level: 6 }, take),
  inflate: (take) => new Inflate(take),
  toUtf8: (text) => strToU8(text),
  fromUtf8: (take) => new DecodeUTF8(take),
};
