/** The id itself when it is a GUID in braces, else a GUID that is the same for the same id (FNV-1a over four seeds).
 *  @example guidOf('comment7') -> '{........-....-....-....-............}' */
export function guidOf(id: string): string {
  if (/^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)) return id;
  const hex = [0, 1, 2, 3].map((seed) => hashed(`${seed} ${id}`)).join('');
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`;
}

function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
}
