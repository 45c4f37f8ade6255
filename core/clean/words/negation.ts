/** Words that turn what follows them into its opposite, longest first. */
const NEGATORS = [
  ['并没有', '从来没', '并不是', '不存在', '没有', '不是', '并非', '并不', '从不', '从未', '毫无', '未曾', '不会', '不太', '无需', '不用', '不要'],
  ['没', '不', '无', '未', '非', '别', '勿', '零', '0'],
  ['without', 'isn\'t', 'wasn\'t', 'aren\'t', 'don\'t', 'doesn\'t', 'didn\'t', 'never', 'not', 'no', 'zero'],
].flat(); // prettier-ignore

/** Words that end like a negator and negate nothing: "not only", "very", "however". */
const NO_NEGATORS = [
  ['不但', '不仅', '不只', '不光', '不单', '不止', '不过', '不断', '不停', '不少', '不得不', '不论', '不管', '不时', '不免', '不禁', '要不'],
  ['无论', '无比', '无不', '无疑', '非常', '莫非', '除非', '是非', '未来', '未免', '没想到', '没完没了', '特别', '分别', '个别', '区别', '级别', '类别', '是不是', '有没有', '会不会', '能不能'],
  ['not only', 'no doubt'],
].flat(); // prettier-ignore

/** Words that may stand between a negator and what it negates. */
const FILLERS = [
  ['什么', '任何', '那么', '这么', '太', '很', '再', '过', '有', '是', '的', '觉得', '感到', '发生', '出现', '收到', '提出', '想', '会', '曾', '多少', '特别', '非常', '算', '怎么', '了'],
  ['any', 'a', 'an', 'the', 'very', 'too', 'so', 'really', 'have', 'had', 'been', 'that'],
].flat(); // prettier-ignore

const MOST_FILLERS = 3;

/** Tell whether a word found in a folded text is negated by what stands right before it: 没有投诉, 不是很贵, "not too expensive".
 *  Two negators cancel out (不是没有投诉). A sign or a line break ends the reach of a negator.
 *  Limit: negation after the word ("投诉？没有"), conditions ("如果退货") and irony are not seen.
 *  @example isNegated('一点都不贵', 4) -> true; isNegated('不但贵', 2) -> false */
export function isNegated(folded: string, from: number): boolean {
  let before = folded.slice(Math.max(0, from - 24), from);
  let times = 0;
  for (;;) {
    const rest = withoutNegator(before);
    if (rest === null) return times % 2 === 1;
    times++;
    before = rest;
  }
}

/** Give what stands before the negator that reaches to the end of a text; null when there is none. */
function withoutNegator(text: string): string | null {
  let rest = text;
  for (let fillers = 0; fillers <= MOST_FILLERS; fillers++) {
    rest = withoutSpace(rest);
    const harmless = endingOf(rest, NO_NEGATORS);
    const shorter = harmless === null ? withoutEnding(rest, NEGATORS) : null;
    if (shorter !== null) return shorter;
    const bare = withoutEnding(rest, harmless === null ? FILLERS : FILLERS.filter((filler) => filler === harmless));
    if (bare === null) return null;
    rest = bare;
  }
  return null;
}

function withoutSpace(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === ' ') end--;
  return text.slice(0, end);
}

function withoutEnding(text: string, endings: readonly string[]): string | null {
  const ending = endingOf(text, endings);
  return ending === null ? null : text.slice(0, text.length - ending.length);
}

/** The first of the endings that the text has; a Latin one only as a word of its own. */
function endingOf(text: string, endings: readonly string[]): string | null {
  for (const ending of endings) {
    if (!text.endsWith(ending)) continue;
    const isLatin = ending.charCodeAt(0) < 0x3000;
    if (!isLatin || !/[a-z0-9]/.test(text.charAt(text.length - ending.length - 1))) return ending;
  }
  return null;
}
