import type { Node } from 'acorn';

/** The nodes right below a node, in the order of the text. */
export function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(isNode)
    .sort((one, other) => one.start - other.start);
}

/** Read a part of a node by name: acorn's nodes are plain records. */
export function part(node: Node, name: string): unknown {
  return (node as unknown as Readonly<Record<string, unknown>>)[name];
}

export function nodePart(node: Node, name: string): Node | null {
  const value = part(node, name);
  return isNode(value) ? value : null;
}

export function nodeParts(node: Node, name: string): readonly Node[] {
  const value = part(node, name);
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
