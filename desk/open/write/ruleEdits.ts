import { childOf as nodeChild, childrenOf as nodeChildren } from '../../file/xlsx/read/xmlTree';
import type { XmlNode } from '../../file/xlsx/read/xmlTree';
import { childrenOf, removal } from '../../file/xlsx/write/xmlTree';
import type { TextEdit } from '../../file/xlsx/write/xmlTree';
import { insertInWorksheet } from '../../file/xlsx/write/worksheetOrder';
import { areasOf, wordOf } from '../read/attributes';
import { readConditionalFormats, readRule } from '../read/conditionalFormats';
import { readFilter } from '../read/filters';
import { readValidations } from '../read/validations';
import { isSameThing } from '../sameContent';
import { conditionalFormatMarkup } from './conditionalMarkup';
import { filterMarkup } from './filterMarkup';
import { replaceChildren } from './sheetEdit';
import type { SheetEdit } from './sheetEdit';
import { validationMarkup } from './validationMarkup';

/** Edits of a sheet's own filter, conditional formats and validations. What is the same stays. */
export function ruleEdits(edit: SheetEdit): readonly TextEdit[] {
  return [...filterEdits(edit), ...conditionalEdits(edit), ...validationEdits(edit)];
}

function filterEdits(edit: SheetEdit): readonly TextEdit[] {
  const { sheet, was, looks, p } = edit;
  const filter = sheet.autoFilter;
  if (isSameThing(readFilter(nodeChild(was, 'autoFilter'), looks.looks.differential), filter)) return [];
  const markup = filter === null ? '' : filterMarkup(filter.area, filter.criteria, looks, p);
  return replaceChildren(edit, 'autoFilter', markup);
}

/** When anything changed, the rules that the model holds are written anew; a rule of a kind that it lacks stays where it is. */
function conditionalEdits(edit: SheetEdit): readonly TextEdit[] {
  const { sheet, was, looks, root, p } = edit;
  const rules = sheet.conditionalFormats.all;
  if (
    isSameThing(
      readConditionalFormats(was, looks.looks, () => ''),
      rules,
    )
  )
    return [];
  const nodes = nodeChildren(was, 'conditionalFormatting');
  const gone = childrenOf(root, 'conditionalFormatting').flatMap((element, at): TextEdit[] => {
    const children = nodes[at]?.children ?? [];
    const isKnown = (rule: XmlNode | undefined): boolean => rule !== undefined && readRule(rule, looks.looks) !== null;
    if (children.every(isKnown)) return [removal(element)];
    return element.children.filter((_, place) => isKnown(children[place])).map(removal);
  });
  const markup = rules.map((rule, at) => conditionalFormatMarkup(rule, at + 1, looks, p)).join('');
  return markup === '' ? gone : [...gone, insertInWorksheet(root, 'conditionalFormatting', markup)];
}

function validationEdits(edit: SheetEdit): readonly TextEdit[] {
  const { sheet, was, xml, root, p } = edit;
  const rules = sheet.validations.all;
  const before = readValidations(was, () => '');
  if (isSameThing(before, rules)) return [];
  const list = childrenOf(root, 'dataValidations')[0];
  const nodes = nodeChildren(nodeChild(was, 'dataValidations'), 'dataValidation');
  const kept = (list?.children ?? []).flatMap((element, at) => {
    const node = nodes[at];
    return node !== undefined && isUnknown(node) ? [xml.slice(element.start, element.end)] : [];
  });
  const markup = [...kept, ...rules.map((rule) => validationMarkup(rule, p))];
  const inner = markup.join('');
  const whole = `<${p}dataValidations count="${markup.length}">${inner}</${p}dataValidations>`;
  return replaceChildren(edit, 'dataValidations', inner === '' ? '' : whole);
}

/** Validations without a rule only show a prompt; the model does not have them. */
function isUnknown(node: XmlNode): boolean {
  return wordOf(node, 'type', 'none') === 'none' || areasOf(wordOf(node, 'sqref')).length === 0;
}
