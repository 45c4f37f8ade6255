import path from 'node:path';
import {
  CURRENCIES,
  isoDate,
  languageOf,
  letterOf,
  summarizeColumns,
  VERSION,
  type Bilingual,
  type ClassSet,
  type ColumnSummary,
  type Lang,
  type Portrait,
  type PresetName,
} from '../../core/index';

/** What a run says about itself: `run.json` and the answer of `--json`. Keys are the same in every language. */
export interface RunReport {
  readonly version: string;
  readonly file: string;
  readonly sheet: string;
  readonly shape: string;
  readonly lang: Lang;
  readonly preset: PresetName;
  readonly today: string;
  readonly window: number | 'all';
  readonly recipe: Portrait['recipe'];
  readonly rows_read: number;
  readonly rows_kept: number;
  readonly rows_set_aside: number;
  readonly kept: Readonly<Record<'sales' | 'refunds' | 'cancelled' | 'details', number>>;
  /** Each row under its first reason: the counts add up to `rows_set_aside`. */
  readonly set_aside: Readonly<Record<string, number>>;
  /** Counted over all rows, whatever else is true of them. */
  readonly found: Readonly<Record<string, number>>;
  readonly columns: readonly ColumnReport[];
  readonly customers: number;
  readonly currency: string;
  /** Customers per class set and label. */
  readonly segments: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly notices: readonly string[];
  readonly questions: readonly string[];
  readonly certificate: string;
  readonly output: string | null;
}

interface ColumnReport {
  readonly sheet: string;
  readonly column: string;
  readonly header: string;
  readonly role: string | null;
  readonly confidence: number;
  readonly blank: number;
  readonly changes: Readonly<Record<string, number>>;
  readonly issues: Readonly<Record<string, number>>;
}

/** Sum up a run as data. */
export function runReport(
  portrait: Portrait,
  about: { file: string; preset: PresetName; output: string | null; notices: readonly Bilingual[] },
): RunReport {
  const lang = languageOf(portrait);
  const { rows, recipe, gathered, meaning } = portrait;
  const { sales, refunds, cancelled, details } = rows;
  return {
    version: VERSION,
    file: path.basename(about.file),
    sheet: rows.sheet,
    shape: meaning.shape,
    lang,
    preset: about.preset,
    today: isoDate(portrait.today),
    window: recipe.window,
    recipe,
    rows_read: rows.read,
    rows_kept: rows.kept,
    rows_set_aside: rows.aside,
    kept: { sales, refunds, cancelled, details },
    set_aside: Object.fromEntries(rows.asideBy),
    found: Object.fromEntries(rows.found),
    columns: summarizeColumns(gathered).map(columnReport),
    customers: gathered.ids.length,
    currency: CURRENCIES[gathered.orders?.rows.currency ?? 0] ?? '',
    segments: Object.fromEntries(
      portrait.classes.map((set) => [set.id === 'tier' ? 'rfm_tier' : set.id, countsOf(set, lang)]),
    ),
    notices: [...about.notices, ...portrait.notices].map((text) => text[lang]),
    questions: portrait.questions.map((text) => text[lang]),
    certificate: portrait.certificate,
    output: about.output,
  };
}

function columnReport({ sheet, meaning, blank, changes, issues }: ColumnSummary): ColumnReport {
  return {
    sheet,
    column: letterOf(meaning.column),
    header: meaning.header,
    role: meaning.role,
    confidence: Math.round(meaning.confidence * 100) / 100,
    blank,
    changes: Object.fromEntries(changes),
    issues: Object.fromEntries(issues),
  };
}

function countsOf(set: ClassSet, lang: Lang): Readonly<Record<string, number>> {
  const counts = new Float64Array(set.classes.length);
  set.codes.forEach((code) => (counts[code] = (counts[code] ?? 0) + 1));
  return Object.fromEntries(set.classes.map((one, code) => [one.label[lang], counts[code] ?? 0]));
}
