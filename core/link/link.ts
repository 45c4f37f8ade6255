// What two rows can have in common, and how it is read.
export { KEY_KINDS, KIND_NAMES, STRONG_KINDS, WEAK_KINDS } from './kinds';
export type { KeyKind, StrongKind, WeakKind } from './kinds';
export { keySource } from './keys/keySource';
export type { KeySourceOptions } from './keys/keySource';
export { isRecipientPhone, moreColumns } from './keys/moreColumns';
export { keyTable, placeOf } from './keys/keyTable';
export type { KeyColumn, KeySource, KeyTable, RowPlace, SourceRows } from './keys/keyTable';
export { addressKey } from './keys/addressKey';
export { companyKey, looksLikeCompany } from './keys/companyKey';
export { deviceKey } from './keys/deviceKey';
export { nameKey } from './keys/nameKey';
export { phoneKey } from './keys/phoneKey';

// Which rows are one customer.
export { standardLink } from './settings';
export type { LinkSettings } from './settings';
export { EXACT_MATCHERS, exactMatchers, linkCustomers } from './linkCustomers';
export type { Linked } from './linkCustomers';
export { keyOf } from './cluster/record';
export type { RecordKeys, Records } from './cluster/record';
export type { Apart } from './cluster/neverTogether';
export type { Cut, Decided, Link, Links } from './cluster/joinRecords';

// Where a fuzzy or learned matcher plugs in.
export { bareNames } from './pairs/bareNames';
export { PairWriter, Verdict } from './pairs/pairs';
export type { LinkRule, Matcher, PairDecision, Pairs, PairSource, PairVerdicts } from './pairs/pairs';

// A person's word.
export { withDecision } from './decide/decision';
export type { Decision } from './decide/decision';
export { readReference, writeReference } from './decide/reference';
export type { Reference } from './decide/reference';
export { referenceTo } from './decide/recordKey';
export { DECISION_COLUMNS, DECISION_HEADERS, DECISION_SHEET } from './decide/decisionSheet.data';
export { parseDecisions } from './decide/parseDecisions';
export type { DecisionError, ParsedDecisions } from './decide/parseDecisions';
export { writeDecisions } from './decide/writeDecisions';
export { decisionIssueText } from './decide/decisionIssueText';
export type { DecisionIssue } from './decide/resolveDecisions';
export { reviewQueue } from './reviewQueue';
export type { ReviewItem } from './reviewQueue';
export { sideBySide } from './sideBySide';
export type { ComparedField, Mark } from './sideBySide';

// What stays of a customer's rows, and why they belong together.
export { conflictsOf, survivorOf } from './survive/survivors';
export type { FieldConflict, Survivor, SurvivorField } from './survive/survivors';
export { existingIds, mergedIds } from './survive/existingIds';
export { newIds } from './survive/newIds';
export type { NewIdRule, NewIds } from './survive/newIds';
export { keysOfCustomers } from './survive/keysOfCustomers';
export type { ReadCharacter } from './survive/nameIds';
export { mergeLog } from './mergeLog';
export type { KeyValue, MergeEvidence, MergeLog } from './mergeLog';
export { evidenceText, isHidden, ruleText } from './evidenceText';
export type { ShowValue } from './evidenceText';
