import type { Bilingual } from '../../core/index';

/** A button of the add-in's ribbon tab. */
export interface RibbonButton {
  readonly id: string;
  readonly label: Bilingual;
  readonly hint: Bilingual;
  /** Address of its picture, or null. */
  readonly icon: string | null;
  /** The function it runs; null opens the pane. */
  readonly action: string | null;
}

/** Read the buttons of an add-in-only manifest, in their order. Addresses in the manifest are those of production;
 *  files are looked for at the same place below `base`. A text without an override for Chinese is shown in its default. */
export function readRibbon(xml: Document, base: string): readonly RibbonButton[] {
  const resources = readResources(xml);
  const home = folderOf(resources, xml);
  const text = (parent: Element | undefined, name: string) => {
    const id = first(parent, name)?.getAttribute('resid') ?? '';
    return resources.texts.get(id) ?? { zh: id, en: id };
  };
  return all(xml, 'Control')
    .filter((control) => first(control, 'Action') !== undefined)
    .map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: text(control, 'Label'),
      hint: text(first(control, 'Supertip'), 'Description'),
      icon: iconOf(control, resources, home, base),
      action: first(control, 'FunctionName')?.textContent?.trim() ?? null,
    }));
}

interface Resources {
  readonly texts: ReadonlyMap<string, Bilingual>;
  readonly addresses: ReadonlyMap<string, string>;
}

function readResources(xml: Document): Resources {
  const texts = new Map<string, Bilingual>();
  for (const string of all(xml, 'String')) texts.set(string.getAttribute('id') ?? '', bilingual(string));
  const addresses = new Map<string, string>();
  for (const entry of [...all(xml, 'Image'), ...all(xml, 'Url')]) {
    const id = entry.getAttribute('id');
    if (id !== null) addresses.set(id, entry.getAttribute('DefaultValue') ?? '');
  }
  return { texts, addresses };
}

function bilingual(string: Element): Bilingual {
  const standard = string.getAttribute('DefaultValue') ?? '';
  const inLanguage = (locale: RegExp) =>
    all(string, 'Override')
      .find((override) => locale.test(override.getAttribute('Locale') ?? ''))
      ?.getAttribute('Value') ?? standard;
  return { zh: inLanguage(/^zh/i), en: inLanguage(/^en/i) };
}

function iconOf(control: Element, resources: Resources, home: string, base: string): string | null {
  const images = all(first(control, 'Icon'), 'Image');
  const image = images.find((one) => one.getAttribute('size') === '32') ?? images[0];
  const address = resources.addresses.get(image?.getAttribute('resid') ?? '');
  if (address === undefined || !address.startsWith(home)) return null;
  return base + address.slice(home.length);
}

/** Where the production files lie: the folder of the pane's page. */
function folderOf(resources: Resources, xml: Document): string {
  const page = all(xml, 'SourceLocation')
    .map((place) => place.getAttribute('DefaultValue') ?? resources.addresses.get(place.getAttribute('resid') ?? ''))
    .find((address) => address !== undefined && address !== '');
  return page === undefined ? '' : page.slice(0, page.lastIndexOf('/') + 1);
}

/** Elements below by their name without prefix. */
function all(parent: Document | Element | undefined, name: string): Element[] {
  return parent === undefined ? [] : [...parent.getElementsByTagNameNS('*', name)];
}

function first(parent: Element | undefined, name: string): Element | undefined {
  return all(parent, name)[0];
}
