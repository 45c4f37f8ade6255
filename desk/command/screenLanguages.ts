import type { Lang } from '../../core/index';

/** Variables of the environment that are looked at; passed in, never read from the process here. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Choose the languages of messages: the stated one, else that of LC_ALL or LANG, else both, Chinese first.
 *  @example screenLanguages(null, { LANG: 'zh_CN.UTF-8' }) -> ['zh'] */
export function screenLanguages(stated: Lang | null, environment: Environment): readonly Lang[] {
  const locale = [environment['LC_ALL'], environment['LANG']].find((value) => value !== undefined && value !== '');
  if (stated !== null) return [stated];
  if (/^zh\b|^zh_/i.test(locale ?? '')) return ['zh'];
  return /^en\b|^en_/i.test(locale ?? '') ? ['en'] : ['zh', 'en'];
}
