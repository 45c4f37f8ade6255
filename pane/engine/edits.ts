import type { ProjectEdits } from '../../core/index';

export type { ProjectEdits };

/** Every key of one person, unmasked, and the names that stand for the person where keys are masked. */
export type PersonKeys = NonNullable<ProjectEdits['erase']>[number];

export const NO_EDITS: ProjectEdits = {};

/** Count what waits to be written; the rule sheet counts as one. */
export function editCount({
  rules,
  decisions,
  answers,
  settings,
  campaigns,
  words,
  manualTags,
  owners,
  erase,
  reviewed,
}: ProjectEdits): number {
  const whole = [rules, settings].filter((one) => one !== undefined).length;
  const lists = [decisions, campaigns, words, erase, reviewed].reduce((sum, list) => sum + (list?.length ?? 0), 0);
  return whole + lists + (answers?.size ?? 0) + (manualTags?.size ?? 0) + (owners?.size ?? 0);
}

/** Give a text that differs when edits differ. */
export function editsKey({ answers, manualTags, owners, ...others }: ProjectEdits): string {
  return JSON.stringify([others, ...[answers, manualTags, owners].map((map) => [...(map ?? [])])]);
}
