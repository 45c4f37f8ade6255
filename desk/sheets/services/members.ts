import type { Member } from '../frame/serviceType';

/** Members of a documented class: a signature whose method the class does not have cannot be compiled. */
export type MembersOf<Documented, State> = Readonly<
  Record<`${Extract<keyof Documented, string>}(${string})`, Member<State>>
>;

/** Methods that take any number of arguments have one signature per count. */
export const MOST_ARGUMENTS = 30;

/** Write the signatures of a method whose last arguments may be any number of anything.
 *  @example variadic('formatString', 'String') -> ['formatString(String)', 'formatString(String,Object)', ...] */
export function variadic<const Method extends string>(
  method: Method,
  first: string,
): readonly `${Method}(${string})`[] {
  return Array.from({ length: MOST_ARGUMENTS }, (_, count) => `${method}(${first}${',Object'.repeat(count)})` as const);
}
