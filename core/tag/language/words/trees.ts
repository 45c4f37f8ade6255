import { wordTree } from '../wordTree';
import * as data from './words.data';

const listOf = (words: readonly string[]) => wordTree([[true, words]] as const);

/** The words of the language, ready to be found at a place of a text. */
export const VERB_TREE = wordTree(data.VERBS);
export const JOIN_TREE = wordTree(data.JOINS);
export const TIGHT_JOIN_TREE = listOf(data.TIGHT_JOINS);
export const LEAD_TREE = wordTree(data.LEADS);
export const OVER_TREE = listOf(data.OVER);
export const INSIDE_TREE = listOf(data.INSIDE);
export const BETWEEN_AND_TREE = listOf(data.BETWEEN_AND);
export const BETWEEN_END_TREE = listOf(data.BETWEEN_END);
export const AROUND_END_TREE = wordTree(data.AROUND_END);
export const MULTIPLE_TREE = wordTree(data.MULTIPLES);
export const UNIT_TREE = wordTree(data.UNITS);
export const NUMBER_WORD_TREE = wordTree(data.NUMBER_WORDS);
export const HALF_YEAR_TREE = listOf(data.HALF_YEAR);
