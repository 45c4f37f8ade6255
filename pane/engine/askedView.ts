import { askedQuestions, type Portrait, type Question } from '../../core/index';

/** A question that has few answers and no screen of its own: mistyped mail domains, likely slips of words, gender codes. */
export type AskedView = Pick<Question, 'id' | 'text' | 'place' | 'consequence' | 'about'> & {
  readonly choices: NonNullable<Question['choices']>;
};

/** List such questions of a run, as they stand in the sheet 待确认. */
export function askedView(portrait: Portrait): readonly AskedView[] {
  return askedQuestions(portrait).flatMap(({ id, text, place, consequence, choices, about }): readonly AskedView[] =>
    choices ? [{ id, text, place, consequence, choices, ...(about ? { about } : {}) }] : [],
  );
}
