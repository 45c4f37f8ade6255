import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { childOf, childrenOf, parseXml, type XmlNode } from '../../../desk/file/xlsx/read/xmlTree';

/** Source: Microsoft, "Office Add-ins manifest" reference: lengths of names, ids and resource strings. */
const longest = { ShortStrings: 125, LongStrings: 250, DisplayName: 125, Description: 250, resourceId: 32 };
const ORIGIN = 'https://localhost:3000/';
const WIDTH_AT = 16;

/** Find what Excel or a store would refuse in an add-in-only manifest, as sentences. `folder` holds the icons and `functions` are registered by the page. */
export function manifestFaults(text: string, folder: string, functions: readonly string[]): readonly string[] {
  const root = parseXml(text, 'manifest.xml');
  const nodes = [...everyNode(root)];
  return [
    ...fixedFaults(root, nodes),
    ...idFaults(nodes),
    ...resourceFaults(nodes),
    ...wordFaults(root, nodes),
    ...addressFaults(nodes),
    ...iconFaults(root, nodes, folder),
    ...functionFaults(nodes, functions),
  ];
}

function fixedFaults(root: XmlNode, nodes: readonly XmlNode[]): readonly string[] {
  const faults: string[] = [];
  const text = (name: string): string => childOf(root, name)?.text.trim() ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id'))) faults.push('Id is no GUID');
  if (!/^\d+(\.\d+){1,3}$/.test(text('Version'))) faults.push('Version is not of numbers and dots');
  if (text('Permissions') !== 'ReadWriteDocument') faults.push('Permissions are not ReadWriteDocument');
  if (nodes.some((node) => node.name === 'AppDomain')) faults.push('AppDomains name another domain');
  const hosts = nodes
    .filter((node) => node.name === 'Host')
    .map((node) => attribute(node, 'Name') ?? attribute(node, 'xsi:type'));
  if (hosts.some((host) => host !== 'Workbook')) faults.push('a host is not Workbook');
  const runtime = nodes.find((node) => node.name === 'Runtime');
  const file = nodes.find((node) => node.name === 'FunctionFile');
  if (attribute(runtime, 'lifetime') !== 'long') faults.push('the runtime is not shared');
  if (attribute(runtime, 'resid') !== attribute(file, 'resid')) faults.push('pane and ribbon are not one runtime');
  return faults;
}

function idFaults(nodes: readonly XmlNode[]): readonly string[] {
  const ids = nodes.flatMap((node) => attribute(node, 'id') ?? []);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return repeated.map((id) => `the id ${id} is used twice`);
}

function resourceFaults(nodes: readonly XmlNode[]): readonly string[] {
  const ids = new Set(resources(nodes).map((node) => attribute(node, 'id')));
  const wanted = nodes.flatMap((node) => attribute(node, 'resid') ?? []);
  return [
    ...wanted.filter((id) => !ids.has(id)).map((id) => `nothing is called ${id}`),
    ...[...ids].filter((id) => id !== undefined && !wanted.includes(id)).map((id) => `${String(id)} is never used`),
    ...[...ids].filter((id) => (id ?? '').length > longest.resourceId).map((id) => `${String(id)} is too long an id`),
  ];
}

function wordFaults(root: XmlNode, nodes: readonly XmlNode[]): readonly string[] {
  const groups = (['ShortStrings', 'LongStrings'] as const).flatMap((kind) =>
    nodes
      .filter((node) => node.name === kind)
      .flatMap((node) => node.children.map((one) => ({ one, most: longest[kind] }))),
  );
  const own = (['DisplayName', 'Description'] as const).flatMap((name) =>
    childrenOf(root, name).map((one) => ({ one, most: longest[name] })),
  );
  return [...groups, ...own].flatMap(({ one, most }) => {
    const name = attribute(one, 'id') ?? one.name;
    const chinese = childrenOf(one, 'Override').find((word) => attribute(word, 'Locale') === 'zh-CN');
    const texts = [attribute(one, 'DefaultValue') ?? '', attribute(chinese, 'Value') ?? ''];
    return [
      ...(texts[0] === '' ? [`${name} has no English words`] : []),
      ...(texts[1] === '' ? [`${name} has no Chinese words`] : []),
      ...(texts.some((text) => text.length > most) ? [`${name} is longer than ${most} characters`] : []),
    ];
  });
}

function addressFaults(nodes: readonly XmlNode[]): readonly string[] {
  return nodes
    .filter((node) => /Url$|^Image$|^SourceLocation$/.test(node.name))
    .flatMap((node) => attribute(node, 'DefaultValue') ?? [])
    .filter((address) => !address.startsWith(ORIGIN))
    .map((address) => `${address} is not below ${ORIGIN}`);
}

function iconFaults(root: XmlNode, nodes: readonly XmlNode[], folder: string): readonly string[] {
  const images = resources(nodes).filter((node) => node.name === 'Image');
  const sized = nodes
    .filter((node) => node.name === 'Image' && attribute(node, 'size') !== undefined)
    .map((node) => ({
      size: Number(attribute(node, 'size')),
      address:
        attribute(
          images.find((image) => attribute(image, 'id') === attribute(node, 'resid')),
          'DefaultValue',
        ) ?? '',
    }));
  const top = [
    { size: 32, address: attribute(childOf(root, 'IconUrl'), 'DefaultValue') ?? '' },
    { size: 64, address: attribute(childOf(root, 'HighResolutionIconUrl'), 'DefaultValue') ?? '' },
  ];
  const icons = nodes.filter((node) => node.name === 'Icon');
  const lacking = icons.filter((icon) => icon.children.map((image) => attribute(image, 'size')).join() !== '16,32,80');
  return [
    ...lacking.map(() => 'an icon lacks one of the sizes 16, 32, 80'),
    ...[...top, ...sized].flatMap(({ size, address }) => {
      const file = path.join(folder, address.slice(ORIGIN.length));
      if (!existsSync(file)) return [`${address} is not there`];
      const width = readFileSync(file).readUInt32BE(WIDTH_AT);
      return width === size ? [] : [`${address} is ${width} wide, not ${size}`];
    }),
  ];
}

function functionFaults(nodes: readonly XmlNode[], functions: readonly string[]): readonly string[] {
  const named = nodes.filter((node) => node.name === 'FunctionName').map((node) => node.text.trim());
  return [
    ...named.filter((name) => !functions.includes(name)).map((name) => `${name} is not registered`),
    ...functions.filter((name) => !named.includes(name)).map((name) => `no button runs ${name}`),
  ];
}

function resources(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const groups = nodes.filter((node) => /^(Images|Urls|ShortStrings|LongStrings)$/.test(node.name));
  return groups.flatMap((group) => group.children);
}

function attribute(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes.get(name);
}

function* everyNode(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}
