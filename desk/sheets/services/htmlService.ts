import { ServiceError } from '../frame/serviceError';
import { serviceType } from '../frame/serviceType';
import { htmlOutput, SandboxMode, XFrameOptionsMode } from './htmlOutput';
import { htmlTemplate } from './htmlTemplate';
import type { MembersOf } from './members';
import type { ScriptEnd, ScriptState } from './scriptEnd';
import { textOfSource } from './utilities/blob';

export const htmlServiceType = serviceType<ScriptState>('HtmlService', 'HtmlService');
htmlServiceType.defineValues(() => ({ SandboxMode, XFrameOptionsMode }));

const members: MembersOf<GoogleAppsScript.HTML.HtmlService, ScriptState> = {
  'createHtmlOutput()': ({ end }) => htmlOutput(end, ''),
  'createHtmlOutput(Blob)': ({ end }, blob: unknown) => htmlOutput(end, textOfSource(blob)),
  'createHtmlOutput(HtmlOutput)': ({ end }, page: unknown) => htmlOutput(end, textOfSource(page)),
  'createHtmlOutput(String)': ({ end }, html: string) => htmlOutput(end, String(html)),
  'createHtmlOutputFromFile(String)': ({ end }, name: string) => htmlOutput(end, fileNamed(end, String(name))),
  'createTemplate(Blob)': ({ end }, blob: unknown) => htmlTemplate(end, textOfSource(blob), 'template'),
  'createTemplate(String)': ({ end }, html: string) => htmlTemplate(end, String(html), 'template'),
  'createTemplateFromFile(String)': ({ end }, name: string) => htmlTemplate(end, fileNamed(end, String(name)), String(name)), // prettier-ignore
  'getUserAgent()': () => null,
};
htmlServiceType.define(members);

function fileNamed(end: ScriptEnd, name: string): string {
  const text = end.files.get(name) ?? end.files.get(name.replace(/\.html$/, ''));
  if (text === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
  return text;
}
