/** Give a text with full-width and compatibility forms folded (NFKC); plain ASCII comes back as it is, without work. */
export function halfWidth(text: string): string {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7e) return text.normalize('NFKC');
  return text;
}
