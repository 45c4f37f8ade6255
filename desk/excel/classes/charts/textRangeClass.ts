import { invalidArgument, isAbsent, textOf, wholeNumberOf } from '../tables/arguments';
import type { ClassSpec } from '../../spec';
import type { ShapePart } from './shapeTarget';
import { partClass } from './storedPart';

/** The text of a shape, or a piece of it from a letter on. */
interface TextPart extends ShapePart {
  readonly piece?: { readonly start: number; readonly length: number };
}

/** TextRange. A piece has a font of its own; its letters are those at its place when they are asked for. */
export const textRangeClass: ClassSpec<object> = partClass<TextPart>('TextRange', {
  moreFields: {
    text: {
      get: ({ shape, piece }) =>
        piece === undefined ? shape.text : shape.text.slice(piece.start, piece.start + piece.length),
      set: ({ sheet, shape, piece }, value) => {
        const { start, length } = piece ?? { start: 0, length: shape.text.length };
        const text = shape.text.slice(0, start) + textOf(value, 'text') + shape.text.slice(start + length);
        sheet.shapes.change(shape, { text }, 'script');
      },
    },
  },
  links: { font: 'ShapeFont' },
  methods: {
    getSubstring: (part, [start, length], host) => host.object('TextRange', pieceOf(part, start, length)),
  },
});

/** Without a length the piece goes to the end. @throws ExcelError InvalidArgument when it begins behind the text */
function pieceOf(part: TextPart, start: unknown, length: unknown): TextPart {
  const whole = part.piece ?? { start: 0, length: part.shape.text.length };
  const from = wholeNumberOf(start, 'start', 0, Number.MAX_SAFE_INTEGER);
  if (from >= whole.length) throw invalidArgument('start must lie within the text.');
  const rest = whole.length - from;
  const count = isAbsent(length) ? rest : Math.min(rest, wholeNumberOf(length, 'length', 0, Number.MAX_SAFE_INTEGER));
  const at = whole.start + from;
  return { ...part, piece: { start: at, length: count }, path: `${part.path}${at}-${count}.` };
}
