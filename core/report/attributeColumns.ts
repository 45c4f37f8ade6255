import type { Attribute } from '../measure/attributes';
import type { ValueColumn } from '../patch/columns';
import type { Portrait } from '../portrait';
import type { Bilingual, Lang } from '../words';
import { ATTRIBUTE_FIELDS, type Field } from './fields.data';
import { compareTexts } from './compareTexts';

/** A describing word of customers as a column of the portrait. */
export interface AttributeColumn {
  readonly field: Field;
  readonly values: ValueColumn;
  /** Labels in reading order; empty = by text. */
  readonly order: readonly string[];
}

/** Attributes with more values than this, such as street addresses, make no readable pivot. */
const MOST_VALUES = 60;
const TOP = 30;
const OTHER: Bilingual = { zh: '其他', en: 'Other' };

/** Give every attribute as it stands. */
export function attributeColumns(portrait: Portrait): readonly AttributeColumn[] {
  return portrait.gathered.attributes.map(asItStands);
}

/** Give the shortened columns of attributes that have too many values for a pivot: the 30 values with most customers, ties by text, and "other". */
export function topColumns(portrait: Portrait, lang: Lang): readonly AttributeColumn[] {
  return portrait.gathered.attributes.flatMap((attribute) => (isLong(attribute) ? [topColumn(attribute, lang)] : []));
}

/** Give one column an attribute for pivots: as it stands, or shortened. */
export function pivotAttributes(portrait: Portrait, lang: Lang): readonly AttributeColumn[] {
  return portrait.gathered.attributes.map((attribute) =>
    isLong(attribute) ? topColumn(attribute, lang) : asItStands(attribute),
  );
}

function asItStands({ role, values }: Attribute): AttributeColumn {
  return { field: ATTRIBUTE_FIELDS[role], values, order: [] };
}

function isLong({ values }: Attribute): boolean {
  return values.kind === 'codes' && new Set(values.codes).size > MOST_VALUES;
}

function topColumn({ role, values }: Attribute, lang: Lang): AttributeColumn {
  const { id, header, style, width } = ATTRIBUTE_FIELDS[role];
  const field: Field = {
    id: `${id}_top`,
    header: { zh: `${header.zh}（前${TOP}）`, en: `${header.en} (top ${TOP})` },
    style,
    width,
  };
  const short = values.kind === 'codes' ? shortened(values, OTHER[lang]) : null;
  return { field, values: short ?? values, order: short?.dictionary ?? [] };
}

type Codes = Extract<ValueColumn, { kind: 'codes' }>;

function shortened(values: Codes, other: string): Codes {
  const counts = new Map<string, number>();
  for (const code of values.codes) {
    const text = values.dictionary[code];
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, many], [b, few]) => few - many || compareTexts(a, b)).slice(0, TOP);
  const dictionary = [...ranked.map(([text]) => text), other];
  const places = new Map(dictionary.map((text, place) => [text, place]));
  const codes = values.codes.map((code) => (code < 0 ? -1 : (places.get(values.dictionary[code] ?? '') ?? TOP)));
  return { kind: 'codes', codes, dictionary };
}
