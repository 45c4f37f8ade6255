/** The outermost element of an XML text: its name without prefix and its namespace ('' for none).
 *  Null for text that is not one well-formed element: unclosed or crossed tags, two roots, text outside.
 *  Limit: entities and attribute values are not checked. */
export function xmlRoot(xml: string): { readonly name: string; readonly namespace: string } | null {
  const body = xml.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/g, '');
  const open: string[] = [];
  let root: string | null = null;
  let end = 0;
  for (const tag of body.matchAll(TAG)) {
    const between = body.slice(end, tag.index);
    end = tag.index + tag[0].length;
    if (between.includes('<') || (open.length === 0 && between.trim() !== '')) return null;
    const [text = '', slash = '', name = '', , selfClosing = ''] = tag;
    if (slash === '/') {
      if (open.pop() !== name) return null;
      continue;
    }
    if (open.length === 0 && root !== null) return null;
    root ??= text;
    if (selfClosing === '') open.push(name);
  }
  return root === null || open.length > 0 || body.slice(end).trim() !== '' ? null : describeRoot(root);
}

const TAG =
  /<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[\p{L}_:][\p{L}\p{N}_.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gu;

function describeRoot(tag: string): { readonly name: string; readonly namespace: string } {
  const [, full = ''] = /^<([^\s/>]+)/.exec(tag) ?? [];
  const colon = full.indexOf(':');
  const attribute = colon === -1 ? 'xmlns' : `xmlns:${full.slice(0, colon)}`;
  const found = [...tag.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].find(([, name]) => name === attribute);
  return { name: full.slice(colon + 1), namespace: found?.[2] ?? found?.[3] ?? '' };
}
