import { enumType, SELF, serviceType, type EnumMember } from '../frame/serviceType';
import type { MembersOf } from './members';
import type { ScriptState } from './scriptEnd';

interface TextState extends ScriptState {
  content: string;
  fileName: string | null;
  mimeType: EnumMember;
}

export const contentServiceType = serviceType<ScriptState>('ContentService', 'ContentService');
const textOutputType = serviceType<TextState>('TextOutput', 'ContentService.TextOutput');

const MimeType = enumType('ContentMimeType', ['ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML']); // prettier-ignore
contentServiceType.defineValues(() => ({ MimeType }));

const serviceMembers: MembersOf<GoogleAppsScript.Content.ContentService, ScriptState> = {
  'createTextOutput()': ({ end }) => output(end, ''),
  'createTextOutput(String)': ({ end }, content: string) => output(end, String(content)),
};
contentServiceType.define(serviceMembers);

const members: MembersOf<GoogleAppsScript.Content.TextOutput, TextState> = {
  'append(String)': (text, added: string) => changed(text, { content: text.content + String(added) }),
  'clear()': (text) => changed(text, { content: '' }),
  'downloadAsFile(String)': (text, fileName: string) => changed(text, { fileName }),
  'getContent()': ({ content }) => content,
  'getFileName()': ({ fileName }) => fileName,
  'getMimeType()': ({ mimeType }) => mimeType,
  'setContent(String)': (text, content: string) => changed(text, { content: String(content) }),
  'setMimeType(ContentMimeType)': (text, mimeType: EnumMember) => changed(text, { mimeType }),
};
textOutputType.define(members);

function output(end: ScriptState['end'], content: string): object {
  return textOutputType.make({ end, content, fileName: null, mimeType: MimeType.TEXT });
}

function changed(text: TextState, change: Partial<TextState>): typeof SELF {
  Object.assign(text, change);
  return SELF;
}
