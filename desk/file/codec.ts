/** What a host lends to the zip code: raw deflate streams (RFC 1951, without zlib or gzip wrapping) and CRC-32. */
export interface Codec {
  /** Inflate one raw deflate stream; never hold more than about `maxBytes` of output.
   *  @throws RangeError as soon as more than `maxBytes` come out; any other Error when the stream is broken. */
  inflate(raw: Uint8Array, maxBytes: number): Uint8Array;
  /** Deflate to a raw stream; the same input gives the same bytes on the same host. */
  deflate(raw: Uint8Array): Uint8Array;
  /** CRC-32 as zip uses it (IEEE 802.3, reflected), as an unsigned 32-bit number. */
  crc32(raw: Uint8Array): number;
}
