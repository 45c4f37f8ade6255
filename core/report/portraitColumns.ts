import type { ValueColumn } from '../patch/columns';
import type { OwnedColumn } from '../patch/patch';
import { profitRates } from '../measure/profit';
import type { Portrait } from '../portrait';
import { ARM_FIELD, ARM_HEADER } from '../project/campaign/armColumn.data';
import { armColumn } from '../project/campaign/arms';
import { rfmCode } from '../score/rfmCode';
import type { ClassSet } from '../score/scores';
import { reasonColumn, tagColumn } from '../tag/tagColumns';
import type { Tone } from '../patch/styles.data';
import type { Lang } from '../words';
import { compareTexts } from './compareTexts';
import { attributeColumns, topColumns } from './attributeColumns';
import { contactColumns } from './contactColumns';
import { FIELDS, KEY_HEADERS, type Field } from './fields.data';
import { headerNote } from './headerNotes';
import { beforeColumn, type Movement } from './movement';
import { fieldOfClass, fieldOfTrait, labelColumn, segmentOf, tonesOf, traitColumn } from './segment';

/** The classes that every table has before the tags, whatever else a run finds. */
const STANDING: ReadonlySet<ClassSet['id']> = new Set(['activity', 'tier', 'grid8', 'grid11']);

/** Write the portrait as a table: one row a customer, in the order of `portrait.gathered.ids`. Money is in currency units.
 *  Where customers moved since an earlier run, their class before stands last. */
export function portraitColumns(
  portrait: Portrait,
  lang: Lang,
  movement: Movement | null = null,
): readonly OwnedColumn[] {
  const { measures, ids, keyRole } = portrait.gathered;
  const { scores } = portrait;
  const column = (field: Field, values: ValueColumn, tones?: ReadonlyMap<string, Tone>): OwnedColumn =>
    owned(portrait, lang, field, values, tones);
  const style = portrait.recipe.score === 'rank' ? 'decimal' : 'int';
  const key = { ...FIELDS.customerId, header: KEY_HEADERS[keyRole] ?? FIELDS.customerId.header };
  const classOf = (set: ClassSet): OwnedColumn =>
    column(fieldOfClass(set.id), labelColumn(set, lang), tonesOf(set, lang));
  const standing = portrait.classes.filter(({ id }) => STANDING.has(id)).map(classOf);
  const further = portrait.classes.filter(({ id }) => !STANDING.has(id)).map(classOf);
  const traits = portrait.traits.map((trait) => column(fieldOfTrait(trait), traitColumn(trait, lang)));
  return [
    column(key, { kind: 'texts', values: ids }),
    column(FIELDS.recencyDays, numbers(measures.recencyDays)),
    column(FIELDS.frequency, numbers(measures.frequency)),
    column(FIELDS.monetary, units(measures.monetaryCents)),
    column({ ...FIELDS.rScore, style }, numbers(scores.r)),
    column({ ...FIELDS.fScore, style }, numbers(scores.f)),
    column({ ...FIELDS.mScore, style }, numbers(scores.m)),
    column(FIELDS.rfmCode, rfmCode(scores)),
    ...standing,
    column(FIELDS.tags, tagColumn(portrait.tags, lang)),
    ...further,
    ...traits,
    column(FIELDS.manualTags, manualColumn(portrait)),
    column(FIELDS.reason, reasonColumn(portrait.tags, portrait.facts, lang)),
    column(FIELDS.firstOrder, numbers(measures.firstOrder)),
    column(FIELDS.lastOrder, numbers(measures.lastOrder)),
    column(FIELDS.ordersAll, numbers(measures.orders)),
    column(FIELDS.monetaryAll, units(measures.allCents)),
    column(FIELDS.averageOrder, units(measures.averageOrderCents)),
    column(FIELDS.cycleDays, numbers(measures.cycleDays.map((days) => Math.round(days * 10) / 10))),
    column(FIELDS.refunds, numbers(measures.refunds)),
    ...profitOf(portrait).map((values) => column(FIELDS.profitRate, values)),
    ...contactColumns(portrait).map(({ field, values }) => column(field, numbers(values))),
    ...[...attributeColumns(portrait), ...topColumns(portrait, lang)].map(({ field, values }) => column(field, values)),
    // Columns that come and go stand last: widths that people set stay with their columns.
    ...armColumns(portrait, lang).map((values) => column(ARMS, values)),
    ...(movement === null
      ? []
      : [
          column(
            FIELDS.segmentBefore,
            beforeColumn(movement, segmentOf(portrait), lang),
            tonesOf(segmentOf(portrait), lang),
          ),
        ]),
  ];
}

/** Give the order in which managers read customers: largest amount first, then most orders, then the id. */
export function readingOrder(portrait: Portrait): Int32Array {
  const { measures, ids } = portrait.gathered;
  const order = Int32Array.from(ids, (_, customer) => customer);
  return order.sort(
    (a, b) =>
      (measures.monetaryCents[b] ?? 0) - (measures.monetaryCents[a] ?? 0) ||
      (measures.orders[b] ?? 0) - (measures.orders[a] ?? 0) ||
      compareTexts(ids[a] ?? '', ids[b] ?? ''),
  );
}

/** Only where the order sheet tells of profit or cost. */
function profitOf({ gathered: { orders, ids } }: Portrait): readonly ValueColumn[] {
  const rates = orders && profitRates(orders.sheet, orders.rows, ids.length);
  return rates ? [numbers(rates)] : [];
}

/** Who is in which campaign; there the groups follow their customer to the next run. */
function armColumns({ campaigns, gathered }: Portrait, lang: Lang): readonly ValueColumn[] {
  const started = campaigns.runs.flatMap(({ campaign, arms }) => (arms ? [{ id: campaign.id, arm: arms.arm }] : []));
  return started.length === 0 ? [] : [armColumn(started, gathered.ids.length, lang)];
}

const ARMS: Field = { id: ARM_FIELD, header: ARM_HEADER, style: 'text', width: 18 };

/** What people typed, as they typed it: they find it where they left it. */
function manualColumn({ gathered: { ids }, project: { manualTags } }: Portrait): ValueColumn {
  return { kind: 'texts', values: ids.map((id) => manualTags.get(id)?.text ?? null) };
}

function owned(
  portrait: Portrait,
  lang: Lang,
  field: Field,
  values: ValueColumn,
  tones?: ReadonlyMap<string, Tone>,
): OwnedColumn {
  const note = headerNote(field.id, portrait, lang);
  return {
    field: field.id,
    header: field.header[lang],
    style: field.style,
    width: field.width,
    values,
    ...(note === undefined ? {} : { note }),
    ...(tones === undefined ? {} : { tones }),
  };
}

function numbers(values: Float64Array): ValueColumn {
  return { kind: 'numbers', values };
}

/** Cents as currency units with two decimals. */
function units(cents: Float64Array): ValueColumn {
  return { kind: 'numbers', values: cents.map((value) => Math.round(value) / 100) };
}
