import { enumType, SELF, serviceType, type ServiceObject } from '../frame/serviceType';
import { escapedHtml } from './htmlEscape';
import type { MembersOf } from './members';
import type { ScriptState } from './scriptEnd';
import { blobOf } from './utilities/blob';

export interface PageState extends ScriptState {
  content: string;
  title: string;
  /** Pixels; null as long as the script did not say. */
  width: number | null;
  height: number | null;
  faviconUrl: string | null;
  readonly metaTags: readonly MetaTag[];
}

interface MetaTag {
  readonly name: string;
  readonly content: string;
}

interface MetaTagState extends ScriptState {
  readonly tag: MetaTag;
}

export const htmlOutputType = serviceType<PageState>('HtmlOutput', 'HtmlService.HtmlOutput');
const metaTagType = serviceType<MetaTagState>('HtmlOutputMetaTag', 'HtmlService.HtmlOutputMetaTag');

export const SandboxMode = enumType('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
export const XFrameOptionsMode = enumType('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

/** Make a page. Its title is the one that its `<title>` gives. */
export function htmlOutput(end: ScriptState['end'], content: string): ServiceObject {
  const title = /<title>([\s\S]*?)<\/title>/i.exec(content)?.[1]?.trim() ?? '';
  return htmlOutputType.make({ end, content, title, width: null, height: null, faviconUrl: null, metaTags: [] });
}

const members: MembersOf<GoogleAppsScript.HTML.HtmlOutput, PageState> = {
  'addMetaTag(String,String)': (page, name: string, content: string) => changed(page, { metaTags: [...page.metaTags, { name, content }] }), // prettier-ignore
  'append(String)': (page, added: string) => changed(page, { content: page.content + String(added) }),
  'appendUntrusted(String)': (page, added: string) => changed(page, { content: page.content + escapedHtml(added) }),
  'clear()': (page) => changed(page, { content: '' }),
  'getAs(String)': ({ end, content }, type: string) => blobOf(end, content, type, null),
  'getBlob()': ({ end, content }) => blobOf(end, content, 'text/html', null),
  'getContent()': ({ content }) => content,
  'getFaviconUrl()': ({ faviconUrl }) => faviconUrl,
  'getHeight()': ({ height }) => height,
  'getMetaTags()': ({ end, metaTags }) => metaTags.map((tag) => metaTagType.make({ end, tag })),
  'getTitle()': ({ title }) => title,
  'getWidth()': ({ width }) => width,
  'setContent(String)': (page, content: string) => changed(page, { content: String(content) }),
  'setFaviconUrl(String)': (page, faviconUrl: string) => changed(page, { faviconUrl }),
  'setHeight(Number?)': (page, height: number | null) =>
    changed(page, { height: height === null ? null : Number(height) }),
  'setSandboxMode(SandboxMode)': () => SELF,
  'setTitle(String)': (page, title: string) => changed(page, { title: String(title) }),
  'setWidth(Number?)': (page, width: number | null) => changed(page, { width: width === null ? null : Number(width) }),
  'setXFrameOptionsMode(XFrameOptionsMode)': () => SELF,
};
htmlOutputType.define(members);

const metaTagMembers: MembersOf<GoogleAppsScript.HTML.HtmlOutputMetaTag, MetaTagState> = {
  'getContent()': ({ tag }) => tag.content,
  'getName()': ({ tag }) => tag.name,
};
metaTagType.define(metaTagMembers);

function changed(page: PageState, change: Partial<PageState>): typeof SELF {
  Object.assign(page, change);
  return SELF;
}
