import type { PackageDraft } from './packageDraft';
import { undeclareParts } from './contentTypes';
import { relationshipsOf, removeRelationships } from './relationships';
import { attributesOf, childrenOf, edited, parseXml } from './xmlTree';
import { xmlText } from './xmlText';

/** Cells that no longer hold formulas: whole sheets by id, or single addresses of a sheet. */
export interface LostFormulas {
  readonly sheets: ReadonlySet<number>;
  readonly cells: ReadonlyMap<number, ReadonlySet<string>>;
}

/** Take cells out of the calculation chain that hold no formula any more: Excel repairs a file whose chain names such a cell.
 *  A chain that is not concerned stays byte for byte. */
export function forgetFormulas(draft: PackageDraft, workbook: string, lost: LostFormulas): void {
  const relation = relationshipsOf(draft, workbook).find((candidate) => candidate.kind === 'calcChain');
  if (relation === undefined || !draft.has(relation.target)) return;
  const xml = draft.text(relation.target);
  const root = parseXml(xml);
  const entries = chainEntries(xml, childrenOf(root, 'c'));
  const kept = entries.filter(
    ({ sheet, cell }) => !lost.sheets.has(sheet) && lost.cells.get(sheet)?.has(cell) !== true,
  );
  if (kept.length === entries.length) return;
  if (kept.length === 0) {
    draft.remove(relation.target);
    removeRelationships(draft, workbook, new Set([relation.id]));
    undeclareParts(draft, new Set([relation.target]));
    return;
  }
  const inner = kept.map((entry) => entry.markup(root.prefix)).join('');
  draft.putText(relation.target, edited(xml, [{ from: root.innerStart, to: root.innerEnd, text: inner }]));
}

interface ChainEntry {
  readonly sheet: number;
  readonly cell: string;
  markup(prefix: string): string;
}

/** An entry without sheet id belongs to the sheet of the entry before it. */
function chainEntries(xml: string, elements: readonly Parameters<typeof attributesOf>[1][]): readonly ChainEntry[] {
  let sheet = 0;
  return elements.map((element) => {
    const attributes = attributesOf(xml, element);
    sheet = Number(attributes.get('i') ?? sheet);
    const own = sheet;
    const rest = [...attributes]
      .filter(([name]) => name !== 'i')
      .map(([name, value]) => ` ${name}="${xmlText(value)}"`);
    return { sheet, cell: attributes.get('r') ?? '', markup: (p) => `<${p}c${rest.join('')} i="${own}"/>` };
  });
}
