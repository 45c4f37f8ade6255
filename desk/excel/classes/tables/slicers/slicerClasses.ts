import { excelClass, HostObject, type ExcelHost, type FieldSpec } from '../../../spec';
import type { SheetModel } from '../../../../workbook/workbook';
import { flagOf, filledTextOf, invalidArgument, isAbsent, listOf, numberOf, textOf, wordOf } from '../arguments';
import { collectionMembers, found, isSameName } from '../collectionMembers';
import { hasStyle, defaultStyle, SLICER_STYLES } from '../look/namedStyles';
import { freeName } from '../table/columnNames';
import type { Scope } from '../targets';
import { selectItems, slicerItems, type SlicerItem } from './slicerItems';
import { allSlicers, keepSlicers, slicersIn, type SlicerRecord, type SlicerTarget } from './slicerRecord';
import { slicerSourceFrom } from './slicerSource';

const members = collectionMembers<Scope>({
  items: (scope, host) => targetsOf(scope).map((target) => host.object('Slicer', target)),
  find: (scope, key, host) => {
    const target = targetsOf(scope).find(({ slicer }) => slicer.id === key || isSameName(slicer.name, key));
    return target === undefined ? null : host.object('Slicer', target);
  },
});

/** Slicers of the workbook or of a sheet. */
export const slicerCollectionClass = excelClass<Scope>({
  name: 'SlicerCollection',
  ...members,
  methods: { ...members.methods, add: addSlicer },
});

/** A slicer over a column of a table or a field of a PivotTable. */
export const slicerClass = excelClass<SlicerTarget>({
  name: 'Slicer',
  id: ({ slicer }) => slicer.id,
  fields: {
    id: { get: (target) => live(target).id },
    name: { get: (target) => live(target).name, set: rename },
    caption: {
      get: (target) => live(target).caption,
      set: (target, value) => change(target, { caption: textOf(value, 'caption') }),
    },
    left: size('left', 0),
    top: size('top', 0),
    width: size('width', Number.MIN_VALUE),
    height: size('height', Number.MIN_VALUE),
    sortBy: {
      get: (target) => live(target).sortBy,
      set: (target, value) =>
        change(target, { sortBy: wordOf(value, 'sortBy', ['DataSourceOrder', 'Ascending', 'Descending']) }),
    },
    style: {
      get: (target) => live(target).style,
      set: (target, value, host) => {
        const style = filledTextOf(value, 'style');
        if (!hasStyle(host.workbook, SLICER_STYLES, style))
          throw invalidArgument(`There is no slicer style "${style}".`);
        change(target, { style });
      },
    },
    isFilterCleared: { get: (target, host) => slicerItems(host, live(target)).every(({ isSelected }) => isSelected) },
  },
  links: {
    slicerItems: (target, host) => host.object('SlicerItemCollection', target),
    worksheet: (target, host) => host.sheet(target.sheet),
  },
  methods: {
    clearFilters: (target, _args, host) => selectItems(host, live(target), []),
    delete: (target) => {
      const { id } = live(target);
      keepSlicers(
        target.sheet,
        slicersIn(target.sheet).filter((other) => other.id !== id),
      );
    },
    getSelectedItems: (target, _args, host) => selectedNames(slicerItems(host, live(target))),
    selectItems: (target, [items], host) => {
      const wanted = isAbsent(items) ? [] : listOf(items, 'items').map((item) => textOf(item, 'item'));
      const known = slicerItems(host, live(target)).map(({ name }) => name);
      const unknownItem = wanted.find((item) => !known.includes(item));
      if (unknownItem !== undefined) throw invalidArgument(`The slicer has no item "${unknownItem}".`);
      selectItems(host, target.slicer, wanted);
    },
  },
});

/** Target of the class SlicerItem. */
interface ItemTarget extends SlicerTarget {
  readonly item: string;
}

const itemMembers = collectionMembers<SlicerTarget>({
  items: (target, host) => slicerItems(host, live(target)).map(({ name }) => itemObject(host, target, name)),
  find: (target, key, host) => {
    const item = slicerItems(host, live(target)).find(({ name }) => isSameName(name, key));
    return item === undefined ? null : itemObject(host, target, item.name);
  },
});

/** Items of a slicer. */
export const slicerItemCollectionClass = excelClass<SlicerTarget>({ name: 'SlicerItemCollection', ...itemMembers });

/** One item of a slicer. */
export const slicerItemClass = excelClass<ItemTarget>({
  name: 'SlicerItem',
  id: ({ item }) => item,
  fields: {
    key: { get: ({ item }) => item },
    name: { get: ({ item }) => item },
    hasData: { get: () => true },
    isSelected: {
      get: (target, host) => itemOf(target, host).isSelected,
      set: (target, value, host) => {
        const others = selectedNames(slicerItems(host, live(target))).filter((name) => name !== target.item);
        selectItems(host, target.slicer, flagOf(value, 'isSelected') ? [...others, target.item] : others);
      },
    },
  },
});

function targetsOf(scope: Scope): readonly SlicerTarget[] {
  if ('workbook' in scope) return allSlicers(scope.workbook);
  return slicersIn(scope.sheet).map((slicer) => ({ sheet: scope.sheet, slicer }));
}

function addSlicer(scope: Scope, [source, field, destination]: readonly unknown[], host: ExcelHost): HostObject {
  const { source: filtered, header } = slicerSourceFrom(host, source, field);
  const sheet = destinationOf(scope, destination, host);
  const taken = new Set(allSlicers(host.workbook).map(({ slicer }) => slicer.name.toLowerCase()));
  const slicer: SlicerRecord = {
    id: host.workbook.newId('slicer'),
    name: taken.has(header.toLowerCase()) ? freeName(`${header} 1`, taken) : header,
    caption: header,
    left: 0,
    top: 0,
    width: 144,
    height: 198,
    sortBy: 'Ascending',
    style: defaultStyle(host.workbook, SLICER_STYLES),
    source: filtered,
  };
  keepSlicers(sheet, [...slicersIn(sheet), slicer]);
  const target: SlicerTarget = { sheet, slicer };
  return host.object('Slicer', target);
}

function destinationOf(scope: Scope, destination: unknown, host: ExcelHost): SheetModel {
  if (typeof destination === 'string')
    return found(host.workbook.sheet(destination) ?? host.workbook.sheetById(destination), destination);
  if (destination instanceof HostObject && 'sheet' in destination.target) {
    const { sheet: given } = destination.target;
    const sheet = host.workbook.sheets.find((other) => other === given);
    if (sheet !== undefined) return sheet;
  }
  return 'sheet' in scope ? scope.sheet : host.workbook.activeSheet;
}

function live({ sheet, slicer }: SlicerTarget): SlicerRecord {
  return found(
    slicersIn(sheet).find((other) => other === slicer),
    slicer.name,
  );
}

function change(target: SlicerTarget, changes: Partial<SlicerRecord>): void {
  Object.assign(live(target), changes);
  target.sheet.touched('script');
}

function rename(target: SlicerTarget, value: unknown, host: ExcelHost): void {
  const name = filledTextOf(value, 'name');
  const isTaken = allSlicers(host.workbook).some(
    ({ slicer }) => slicer !== target.slicer && isSameName(slicer.name, name),
  );
  if (isTaken) throw invalidArgument(`There is a slicer "${name}" already.`);
  change(target, { name });
}

function size(member: 'left' | 'top' | 'width' | 'height', least: number): FieldSpec<SlicerTarget> {
  return {
    get: (target) => live(target)[member],
    set: (target, value) => {
      const points = numberOf(value, member);
      if (points < least) throw invalidArgument(`${member} is too small: ${points}.`);
      change(target, { [member]: points });
    },
  };
}

function selectedNames(items: readonly SlicerItem[]): readonly string[] {
  return items.filter(({ isSelected }) => isSelected).map(({ name }) => name);
}

function itemObject(host: ExcelHost, { sheet, slicer }: SlicerTarget, item: string): HostObject {
  const target: ItemTarget = { sheet, slicer, item };
  return host.object('SlicerItem', target);
}

function itemOf(target: ItemTarget, host: ExcelHost): SlicerItem {
  return found(
    slicerItems(host, live(target)).find(({ name }) => name === target.item),
    target.item,
  );
}
