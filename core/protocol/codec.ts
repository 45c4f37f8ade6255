/** Takes bytes piece by piece. */
export interface Sink {
  push(bytes: Uint8Array, isLast?: boolean): void;
}

/** What packing an undo record needs of a library: deflate, inflate and UTF-8, all in pieces. */
export interface Codec {
  readonly deflate: (take: (chunk: Uint8Array) => void) => Sink;
  readonly inflate: (take: (chunk: Uint8Array) => void) => Sink;
  readonly toUtf8: (text: string) => Uint8Array;
  /** Characters that are cut between two pieces come whole with the second. */
  readonly fromUtf8: (take: (text: string) => void) => Sink;
}
