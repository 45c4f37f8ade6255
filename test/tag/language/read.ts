import type { Expression } from '../../../core/tag/language/expression';
import type { FieldTable } from '../../../core/tag/language/fields';
import { parseCondition } from '../../../core/tag/language/parse';
import type { ConditionProblem } from '../../../core/tag/language/problem';
import { TABLE } from './table';

/** The condition that a text says; a text that cannot be read fails the test with its problems. */
export function read(text: string, table: FieldTable = TABLE): Expression {
  const parsed = parseCondition(text, table);
  if (parsed.kind === 'condition') return parsed.expression;
  throw new Error(`${text}: ${parsed.problems.map(({ at, en }) => `${at} ${en}`).join(' ')}`);
}

/** What is wrong with a text that must not be readable. */
export function problemsOf(text: string, table: FieldTable = TABLE): readonly ConditionProblem[] {
  const parsed = parseCondition(text, table);
  if (parsed.kind === 'problems') return parsed.problems;
  throw new Error(`${text} was read`);
}
