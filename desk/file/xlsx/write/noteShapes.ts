import type { Place } from '../../../../core/index';

/** A note of ours on a cell. */
export interface Note {
  readonly at: Place;
  readonly text: string;
}

/** Set the boxes of notes in a legacy drawing: earlier boxes on the same cells are replaced, those at `gone` go, everything else stays byte for byte.
 *  VML is not always well-formed XML, and not always UTF-8, so it is edited as Latin-1 text: bytes in, the same bytes out. */
export function patchNoteShapes(
  existing: Uint8Array | null,
  notes: readonly Note[],
  number: number,
  gone: readonly Place[] = [],
): Uint8Array {
  const before = existing === null ? emptyDrawing(number) : fromLatin1(existing);
  const kept = [...notes.map((note) => note.at), ...gone].reduce(withoutShape, before);
  const withType = kept.includes(`id="${NOTE_SHAPE}"`) ? kept : insertLast(kept, SHAPE_TYPE);
  const first = Math.max(number * 1024, ...[...withType.matchAll(/_x0000_s(\d+)"/g)].map((match) => Number(match[1])));
  const shapes = notes.map((note, i) => shape(note, first + 1 + i)).join('');
  return toLatin1(insertLast(withType, shapes));
}

const NOTE_SHAPE = '_x0000_t202';

const SHAPE_TYPE =
  `<v:shapetype id="${NOTE_SHAPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const NOTE_WIDTH_COLUMNS = 4;
const CHARACTERS_A_LINE = 40;
const ROW_POINTS = 15;
const LINE_POINTS = 12.5;

function emptyDrawing(number: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout></xml>`
  );
}

function withoutShape(vml: string, at: Place): string {
  const isOurs = (markup: string): boolean =>
    /ObjectType="Note"/.test(markup) &&
    new RegExp(`<x:Row>\\s*${at.row}\\s*</x:Row>`).test(markup) &&
    new RegExp(`<x:Column>\\s*${at.column}\\s*</x:Column>`).test(markup);
  return vml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (markup) => (isOurs(markup) ? '' : markup));
}

function insertLast(vml: string, markup: string): string {
  const at = vml.lastIndexOf('</xml>');
  if (at < 0) throw new Error('A legacy drawing does not end with </xml>.');
  return vml.slice(0, at) + markup + vml.slice(at);
}

function shape(note: Note, id: number): string {
  const { row, column } = note.at;
  const lines = note.text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / CHARACTERS_A_LINE)), 0);
  const points = Math.round(lines * LINE_POINTS + 10);
  const rows = Math.ceil(points / ROW_POINTS);
  const top = Math.max(0, row - 1);
  const anchor = `${column + 1}, 15, ${top}, 4, ${column + 1 + NOTE_WIDTH_COLUMNS}, 15, ${top + rows}, 4`;
  const style = `position:absolute;margin-left:60pt;margin-top:2pt;width:216pt;height:${points}pt;z-index:${id % 1024};visibility:hidden`;
  return (
    `<v:shape id="_x0000_s${id}" type="#${NOTE_SHAPE}" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Width in halves of a wide character: Chinese counts two. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += (char.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
  return width;
}

function fromLatin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

function toLatin1(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
