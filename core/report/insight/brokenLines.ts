/** Break a text into lines that fit a width in characters; a wide character, such as a Chinese one, takes two.
 *  Breaks after a space or a comma where there is one, else between wide characters; a longer word stands on a line of its own.
 *  Continued lines start with a wide space.
 *  @example brokenLines('发优惠券或新品试用券，提升消费频次', 27) -> ['发优惠券或新品试用券，', '　提升消费频次'] */
export function brokenLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = INDENT;
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const INDENT = '\u3000';

/** Pieces that stay together: up to and with a space or a wide comma; runs without one are cut after wide characters. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of text) {
    piece += letter;
    if (letter === ' ' || CLOSERS.includes(letter) || (isWide(letter) && widthOf(piece) >= 20)) {
      pieces.push(piece);
      piece = '';
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}

const CLOSERS = '，、；：';

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += isWide(letter) ? 2 : 1;
  return width;
}

function isWide(letter: string): boolean {
  return letter >= '\u2e80';
}
