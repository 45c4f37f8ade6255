import { hasHan, simplified } from '../../clean/words/simplified';

/** Tell whether two name keys are clearly two people's (A18 C18): neither spelling, nor a slip, nor a shorter form of one name.
 *  Chinese names are compared without regard to traditional characters; one slip is allowed from three characters on. Latin names are two people's when no word of one stands in the other, an initial included.
 *  A Chinese name beside a Latin one says nothing.
 *  Limit: a nickname (Bob for Robert) without a common surname is taken for another person.
 *  @example namesApart('王伟', '李娜') -> true; namesApart('陳偉', '陈伟') -> false; namesApart('a smith', 'ann smith') -> false */
export function namesApart(one: string, other: string): boolean {
  if (hasHan(one) !== hasHan(other)) return false;
  return hasHan(one) ? hanApart(simplified(one), simplified(other)) : latinApart(one.split(' '), other.split(' '));
}

function hanApart(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return false;
  const [left, right] = [Array.from(one), Array.from(other)];
  if (left.length !== right.length || left.length < 3) return true;
  return left.filter((character, at) => character !== right[at]).length > 1;
}

function latinApart(one: readonly string[], other: readonly string[]): boolean {
  return !one.some((word) => other.some((that) => that === word || isInitial(word, that)));
}

function isInitial(word: string, other: string): boolean {
  return (word.length === 1 || other.length === 1) && word.charAt(0) === other.charAt(0);
}
