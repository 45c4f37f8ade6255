/** The 16-bit hash that sheets keep of a password, as four hexadecimal digits. Keeps honest people out, nobody else.
 *  Source: ECMA-376 part 4, 14.7.1. @example passwordHash('test') -> "CBEB" */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) hash = turned(hash) ^ (password.charCodeAt(at) & 0xff);
  hash = turned(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

/** Rotate 15 bits by one. */
function turned(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
