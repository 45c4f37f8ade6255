import type { Bilingual } from '../../core/index';

/** Find texts that miss a language, are the same in both, or fill other places in one language than in the other. */
export function errorsOfTexts(texts: readonly (readonly [string, Bilingual])[]): readonly string[] {
  return texts.filter(([, text]) => !isComplete(text)).map(([key]) => key);
}

function isComplete({ zh, en }: Bilingual): boolean {
  const places = (text: string) => [...(text.match(/\{\w+\}/g) ?? [])].sort().join();
  return zh.trim() !== '' && en.trim() !== '' && zh !== en && /[\u4e00-\u9fff]/.test(zh) && places(zh) === places(en);
}
