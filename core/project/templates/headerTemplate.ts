import type { BlockCell } from '../../patch/patch';
import type { Bilingual, Lang } from '../../words';
import { HEADER_TEMPLATES, type HeaderTemplate, type TemplateId } from './headerTemplates.data';

/** The cells of one template in one language. The data sheet has nothing but its header, so that no example is ever counted as a customer; what each column means stands in the guide and in the header's notes. */
export interface TemplateCells {
  /** Name of the sheet to insert. */
  readonly name: string;
  /** One header row for the sheet that people fill. */
  readonly header: readonly BlockCell[];
  /** One note a header: explanation and example. */
  readonly notes: readonly string[];
  /** The field list of requirement 28: 字段分类, 字段名称, 字段说明, 示例, header row first. All cells are text. */
  readonly guide: readonly (readonly BlockCell[])[];
}

/** Give the cells of a header template to insert (requirements 27-46).
 *  @example templateCells('business', 'zh').header[0] -> { value: '客户编号', style: 'header' } */
export function templateCells(id: TemplateId, lang: Lang): TemplateCells {
  const { name, columns } = templateOf(id);
  const guideHeader = GUIDE.map((text): BlockCell => ({ value: text[lang], style: 'header' }));
  const guideRows = columns.map(({ group, header, explanation, example }) =>
    [group, header, explanation, example].map((text): BlockCell => ({ value: text[lang], style: 'text' })),
  );
  return {
    name: name[lang],
    header: columns.map(({ header }) => ({ value: header[lang], style: 'header' })),
    notes: columns.map(({ explanation, example }) => noteOf(explanation[lang], example[lang], lang)),
    guide: [guideHeader, ...guideRows],
  };
}

const GUIDE: readonly Bilingual[] = [
  { zh: '字段分类', en: 'Group' },
  { zh: '字段名称', en: 'Field' },
  { zh: '字段说明', en: 'What to write' },
  { zh: '示例', en: 'Example' },
];

function templateOf(id: TemplateId): HeaderTemplate {
  const found = HEADER_TEMPLATES.find((template) => template.id === id);
  if (!found) throw new Error(`no header template is called ${id}`);
  return found;
}

function noteOf(explanation: string, example: string, lang: Lang): string {
  if (example === '') return explanation;
  return lang === 'zh' ? `${explanation}\n例：${example}` : `${explanation}\nExample: ${example}`;
}
