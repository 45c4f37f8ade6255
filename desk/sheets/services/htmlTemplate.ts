import { notEmulated } from '../frame/serviceError';
import { serviceType, type ServiceObject } from '../frame/serviceType';
import { printed } from './htmlEscape';
import { htmlOutput, htmlOutputType } from './htmlOutput';
import type { MembersOf } from './members';
import type { ScriptState } from './scriptEnd';

interface TemplateState extends ScriptState {
  readonly source: string;
  readonly fileName: string;
  /** The object itself: what a script sets on it are the variables of its scriptlets. */
  self: ServiceObject | null;
}

const templateType = serviceType<TemplateState>('HtmlTemplate', 'HtmlService.HtmlTemplate');

/** Make a template of HTML with scriptlets: `<? code ?>`, `<?= printed and escaped ?>`, `<?!= printed as it is ?>`. */
export function htmlTemplate(end: ScriptState['end'], source: string, fileName: string): ServiceObject {
  const state: TemplateState = { end, source, fileName, self: null };
  state.self = templateType.make(state);
  return state.self;
}

htmlOutputType.define({ 'asTemplate()': ({ end, content }) => htmlTemplate(end, content, 'template') });

const members: MembersOf<GoogleAppsScript.HTML.HtmlTemplate, TemplateState> = {
  'evaluate()': (template) => evaluated(template),
  'getCode()': ({ source }) => codeOf(source, []),
  'getCodeWithComments()': ({ source }) => codeOf(source, []),
  'getRawContent()': ({ source }) => source,
};
templateType.define(members);

function evaluated({ end, source, fileName, self }: TemplateState): ServiceObject {
  const all: readonly [string, unknown][] = Object.entries(self ?? {});
  const variables = all.filter(([name]) => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name));
  const content = source.includes('<?') ? run() : source;
  return htmlOutput(end, content);

  function run(): string {
    if (!end.evaluate) throw notEmulated('A template with scriptlets, outside of a script,');
    const code = codeOf(
      source,
      variables.map(([name]) => name),
    );
    const template = end.evaluate(code, fileName) as (...args: unknown[]) => void; // the code is one function
    const page = htmlOutput(end, '');
    const state = htmlOutputType.stateOf(page);
    const append = (value: unknown): void => void (state.content += String(value));
    const escape = (value: unknown): void => void (state.content += printed(value, state.content));
    template(append, escape, page, ...variables.map(([, value]) => value));
    return state.content;
  }
}

/** The function that a template stands for. Lines stay where they are in the HTML, so that errors name them. */
function codeOf(source: string, variables: readonly string[]): string {
  const pieces = source.split(/<\?([\s\S]*?)\?>/);
  const statements = pieces.map((piece, index) => (index % 2 === 0 ? textStatement(piece) : scriptlet(piece)));
  return `(function (${['$print', '$printEscaped', 'output', ...variables].join(', ')}) { ${statements.join('')} })`;
}

function textStatement(text: string): string {
  if (text === '') return '';
  return `$print(${JSON.stringify(text)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')});${'\n'.repeat(text.split('\n').length - 1)}`;
}

function scriptlet(code: string): string {
  const end = (expression: string): string => expression.trim().replace(/;$/, '');
  if (code.startsWith('!=')) return `$print(${end(code.slice(2))});`;
  return code.startsWith('=') ? `$printEscaped(${end(code.slice(1))});` : `${code}\n`;
}
