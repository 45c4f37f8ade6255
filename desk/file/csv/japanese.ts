/** Letters beyond ASCII that are enough to judge a file. */
const ENOUGH = 100_000;
/** The least share of full-width kana in Japanese text, and the largest of half-width ones. */
const KANA_SHARE = 0.1;
const HALF_SHARE = 0.2;

/** Tell Japanese text from Chinese text that was read as Shift_JIS by mistake: kana stand between its characters, while bytes of GB18030 come out as half-width kana.
 *  Limit: a file whose only Japanese words are in characters of Chinese looks Chinese.
 *  @example looksJapanese('注文者メールアドレス') -> true */
export function looksJapanese(text: string): boolean {
  let [letters, kana, half] = [0, 0, 0];
  for (let at = 0; at < text.length && letters < ENOUGH; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    letters++;
    if (code >= 0x3041 && code <= 0x30fe) kana++;
    else if (code >= 0xff61 && code <= 0xff9f) half++;
  }
  return kana > letters * KANA_SHARE && half < letters * HALF_SHARE;
}
