import type { EnumMember } from '../frame/serviceType';

/** What a column of a filter, or a filter of a pivot table, lets pass: a condition with its values, and values that are shown or hidden. */
export interface CriteriaSpec {
  /** null: no condition. */
  readonly type: EnumMember | null;
  /** Numbers, texts, Dates or a `RelativeDate`, as the condition takes them. */
  readonly values: readonly unknown[];
  readonly hidden: readonly string[];
  readonly visible: readonly string[];
  /** The colour that cells must have to stay visible, as the model keeps colours; '' is a cell without a fill. */
  readonly shown: { readonly on: 'cellColor' | 'fontColor'; readonly color: string } | null;
}
