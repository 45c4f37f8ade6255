/** What a person can set about joining rows to customers. */
export interface LinkSettings {
  /** A phone, e-mail or device with more different names than this is shared (a switchboard, a shop's tablet) and no longer joins alone. */
  readonly sharedNames: number;
  /** The same, by companies: their names are compared without legal form and place, so that one spelling is enough. */
  readonly sharedCompanies: number;
  /** The same, by different customers: ids, or records without an id. */
  readonly sharedRecords: number;
  /** More different customers than this are never joined into one without a person's word. */
  readonly largestCluster: number;
}

/** A18 C18 asks that shared keys be demoted and gives no number. Two names leave room for a second spelling, or a couple with one phone;
 *  five customers are more than one person is typed in by mistake. */
export const standardLink: LinkSettings = { sharedNames: 2, sharedCompanies: 1, sharedRecords: 5, largestCluster: 10 };
