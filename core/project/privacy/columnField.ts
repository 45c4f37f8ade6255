import { fieldClasses, type FieldClass } from '../../recipe/fieldClasses';
import { PORTRAIT_FIELDS, type PortraitField } from '../../recipe/fieldDictionary.data';
import { foldHeader, headerForms } from '../../understand/foldHeader';
import type { ColumnMeaning } from '../../understand/meaning';
import { columnPrivacy } from './columnClass';
import type { ColumnClass } from './columnClass.data';
import { ROLE_FIELDS } from './roleFields.data';

/** What the field dictionary says of a column. */
export interface ColumnField {
  /** Its class in every framework of the sources that has one for it, the product's own first; none when the column is unknown. */
  readonly classes: readonly FieldClass[];
  readonly privacy: ColumnClass;
}

/** Look a column up in the field dictionary: by its role, else by its header (requirements 77-79, 102-105, 112-114, 166).
 *  A column without a role is as careful as the most careful of its header's words and of its field; one with a role is what the role says.
 *  Limit: headers are known as a whole, with or without 客户 before them: "爱好是什么" is unknown.
 *  @example columnField({ role: null, header: '宗教信仰' }).privacy -> "sensitive" */
export function columnField({ role, offers, header }: Pick<ColumnMeaning, 'role' | 'offers' | 'header'>): ColumnField {
  const meant = role ?? offers ?? null;
  if (meant !== null) return { classes: classesOfRole(meant), privacy: columnPrivacy(meant, header).columnClass };
  const field = fieldOf(header);
  const { columnClass } = columnPrivacy(null, header);
  return { classes: field ? fieldClasses(field) : [], privacy: stricter(columnClass, field?.privacy ?? 'open') };
}

function classesOfRole(role: keyof typeof ROLE_FIELDS): readonly FieldClass[] {
  const entry = ROLE_FIELDS[role];
  if (entry === null) return [];
  if (typeof entry !== 'string') return fieldClasses({ traitClass: entry[0], topic: entry[1], v1: null, v2: null, v3: null }); // prettier-ignore
  const field = PORTRAIT_FIELDS.find(({ id }) => id === entry);
  return field ? fieldClasses(field) : [];
}

const FIELDS: ReadonlyMap<string, PortraitField> = new Map(
  PORTRAIT_FIELDS.flatMap((field) =>
    [field.name.zh, field.name.en, ...field.synonyms].map((name) => [foldHeader(name), field] as const),
  ).reverse(),
);
const PREFIX = '客户';

function fieldOf(header: string): PortraitField | undefined {
  const forms = headerForms(header);
  const bare = forms.flatMap((form) => (form.startsWith(PREFIX) ? [form.slice(PREFIX.length)] : []));
  return [...forms, ...bare].flatMap((form) => FIELDS.get(form) ?? [])[0];
}

const CARE: readonly ColumnClass[] = ['open', 'personal', 'sensitive'];

function stricter(one: ColumnClass, other: ColumnClass): ColumnClass {
  return CARE.indexOf(one) >= CARE.indexOf(other) ? one : other;
}
