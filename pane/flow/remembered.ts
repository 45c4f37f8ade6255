import type { Lang, Role } from '../../core/index';

/** What the workbook remembers between runs and people. */
export interface Memory {
  readonly recipe: RememberedRecipe;
  readonly mapping: RememberedMapping;
  /** Answers to questions, by setting. They count after the settings of the recipe. */
  readonly answers: readonly (readonly [setting: string, value: string])[];
  /** null = follow the host. */
  readonly lang: Lang | null;
  /** Newest first. */
  readonly history: readonly RunShares[];
}

/** A preset and the settings that differ from it, as texts that `parseSetting` reads. */
export interface RememberedRecipe {
  readonly preset: string;
  readonly sets: readonly (readonly [key: string, value: string])[];
}

export interface RememberedMapping {
  /** Work with this sheet only; null lets the data decide. */
  readonly sheet: string | null;
  readonly columns: readonly (readonly [header: string, role: Role | 'ignore'])[];
}

/** How customers and money were shared out in one run. */
export interface RunShares {
  /** ISO time. */
  readonly at: string;
  /** Analysis date, serial day. */
  readonly today: number;
  readonly customers: number;
  /** Id of the class set. */
  readonly set: string;
  readonly shares: readonly (readonly [id: string, customers: number, cents: number])[];
  /** Customers who moved since the run before; null when there was none. */
  readonly moved: Moved | null;
}

export interface Moved {
  readonly up: number;
  readonly down: number;
  readonly joined: number;
  readonly left: number;
}
