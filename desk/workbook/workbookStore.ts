import type { Cell, Place } from '../../core/index';
import { Calculation, type CalculationMode } from './calculation';
import { StyleTable } from './cells/styleTable';
import { copyOfSheet, takenSheet, type NamePair } from './copySheet';
import { removedSheet, renamedSheet } from './edits/sheetEdits';
import { nameList } from './nameList';
import type { PivotModel, TableModel } from './objects';
import { Postponed } from './postponed';
import { refusal } from './refusal';
import { Sheet } from './sheet';
import { checkSheetName, type SheetNameRule } from './sheetNames';
import { NORMAL_STYLE, type CellStyle } from './style';
import type { ChangeSource, SheetModel, WorkbookEvent, WorkbookModel } from './workbook';
import { workbookHash } from './workbookHash';
import type { StoredSheet, WorkbookState } from './workbookState';

/** The workbook in memory: its sheets, what they share, and who listens. */
export class Workbook implements WorkbookModel, WorkbookState {
  readonly styles: StyleTable;
  readonly names = nameList(() => this);
  readonly settings = new Map<string, string>();
  readonly properties = new Map<string, string | number | boolean>();
  readonly customProperties = new Map<string, string | number | boolean>();
  readonly xmlParts = new Map<string, string>();
  readonly bag = new Map<string, unknown>();
  readonly calculation: Calculation;
  readonly postponed = new Postponed();
  revision = 0;
  sheetNames: SheetNameRule = 'excel';
  sheets: readonly StoredSheet[];
  private active: StoredSheet;
  private lastId = 0;
  private lastSheet = 0;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  constructor(
    readonly title: string,
    readonly date1904: boolean,
    readonly now: () => number,
    sheetNames: readonly string[],
    normal: CellStyle = NORMAL_STYLE,
  ) {
    this.styles = new StyleTable(normal);
    this.calculation = new Calculation(() => this, date1904, now);
    this.sheets = [];
    this.sheets = sheetNames.map((name) => this.newSheet(name));
    const [first] = this.sheets;
    if (first === undefined) throw refusal('LastVisibleSheet', 'a workbook has at least one sheet');
    this.active = first;
  }

  get normalStyle(): CellStyle {
    return this.styles.style(0);
  }

  get calculationMode(): CalculationMode {
    return this.calculation.mode;
  }

  set calculationMode(mode: CalculationMode) {
    this.calculation.setMode(mode);
  }

  get activeSheet(): SheetModel {
    return this.active;
  }

  get isHeard(): boolean {
    return this.listeners.size > 0;
  }

  sheet(name: string): StoredSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheetById(id: string): StoredSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  addSheet(name: string, at = this.sheets.length, source: ChangeSource = 'script'): SheetModel {
    checkSheetName(name, this.namesOfSheets(), this.sheetNames);
    const sheet = this.newSheet(name);
    this.sheets = [...this.sheets.slice(0, at), sheet, ...this.sheets.slice(at)];
    this.changed({ kind: 'sheetAdded', sheet, source });
    return sheet;
  }

  removeSheet(sheet: SheetModel, source: ChangeSource = 'script'): void {
    const stored = this.mine(sheet);
    const others = this.sheets.filter((other) => other !== stored);
    const next = nextVisible(this.sheets, stored);
    if (next === undefined) throw refusal('LastVisibleSheet', sheet.name);
    this.settle();
    if (this.active === stored) this.active = next;
    this.sheets = others;
    this.names.forget(sheet);
    removedSheet(this, sheet.name);
    this.changed({ kind: 'sheetDeleted', sheet, source });
  }

  moveSheet(sheet: SheetModel, at: number, source: ChangeSource = 'script'): void {
    const stored = this.mine(sheet);
    const others = this.sheets.filter((other) => other !== stored);
    this.sheets = [...others.slice(0, at), stored, ...others.slice(at)];
    this.changed({ kind: 'sheetMoved', sheet, source });
  }

  copySheet(sheet: SheetModel, name: string, at: number, source: ChangeSource = 'script'): SheetModel {
    const original = this.mine(sheet);
    this.settle();
    checkSheetName(name, this.namesOfSheets(), this.sheetNames);
    const copy = this.newSheet(name);
    this.sheets = [...this.sheets.slice(0, at), copy, ...this.sheets.slice(at)];
    this.quietly(() => copyOfSheet(this, original, copy));
    this.changed({ kind: 'sheetAdded', sheet: copy, source });
    return copy;
  }

  takeSheet(sheet: SheetModel, renames: readonly NamePair[], at: number, source: ChangeSource = 'script'): SheetModel {
    const name = renames.find(({ from }) => isSame(from, sheet.name))?.to ?? sheet.name;
    if (!(sheet instanceof Sheet)) throw refusal('ItemNotFound', `the sheet ${sheet.name}`);
    this.settle();
    checkSheetName(name, this.namesOfSheets(), this.sheetNames);
    const copy = this.newSheet(name);
    this.sheets = [...this.sheets.slice(0, at), copy, ...this.sheets.slice(at)];
    this.quietly(() => takenSheet(this, sheet, copy, renames));
    this.changed({ kind: 'sheetAdded', sheet: copy, source });
    return copy;
  }

  renameSheet(sheet: SheetModel, name: string, source: ChangeSource = 'script'): void {
    const stored = this.mine(sheet);
    const nameBefore = stored.name;
    if (name === nameBefore) return;
    this.settle();
    checkSheetName(
      name,
      this.namesOfSheets().filter((other) => other !== nameBefore),
      this.sheetNames,
    );
    stored.store.name = name;
    renamedSheet(this, nameBefore, name);
    this.changed({ kind: 'sheetRenamed', sheet, nameBefore, source });
  }

  activate(sheet: SheetModel, source: ChangeSource = 'script'): void {
    const stored = this.mine(sheet);
    if (stored === this.active) return;
    this.active = stored;
    this.told({ kind: 'sheetActivated', sheet, source });
  }

  table(name: string): { readonly sheet: SheetModel; readonly table: TableModel } | undefined {
    for (const sheet of this.sheets)
      for (const table of sheet.tables) if (isSame(table.name, name)) return { sheet, table };
    return undefined;
  }

  pivot(name: string): { readonly sheet: SheetModel; readonly pivot: PivotModel } | undefined {
    for (const sheet of this.sheets)
      for (const pivot of sheet.pivots) if (isSame(pivot.name, name)) return { sheet, pivot };
    return undefined;
  }

  recalculate(): void {
    this.calculation.recalculate();
    for (const sheet of this.sheets) this.told({ kind: 'calculated', sheet, source: 'script' });
  }

  evaluate(formula: string, at: { readonly sheet: SheetModel; readonly place: Place }): Cell {
    return this.calculation.evaluate(formula, this.mine(at.sheet), at.place);
  }

  newId(prefix: string): string {
    this.lastId++;
    return `${prefix}${this.lastId}`;
  }

  putOff(sheet: SheetModel, work: () => void): void {
    this.postponed.add(this.mine(sheet), work);
  }

  settle(sheet?: SheetModel): void {
    if (this.postponed.isEmpty) return;
    if (sheet === undefined) this.postponed.settleAll();
    else this.postponed.settle(sheet);
  }

  subscribe(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  hash(): string {
    this.settle();
    return workbookHash(this);
  }

  changed(event: WorkbookEvent): void {
    this.calculation.invalidate();
    if (event.kind === 'sheetVisibility' && this.active.visibility !== 'visible') this.leaveHidden();
    this.told(event);
  }

  told(event: WorkbookEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  /** Hidden sheets are not active: the next visible one becomes it. */
  private leaveHidden(): void {
    this.active = nextVisible(this.sheets, this.active) ?? this.active;
  }

  private quietly(change: () => void): void {
    const listeners = [...this.listeners];
    this.listeners.clear();
    change();
    for (const listener of listeners) this.listeners.add(listener);
  }

  private newSheet(name: string): Sheet {
    const number = this.lastSheet++;
    const low = (number % 256).toString(16).padStart(2, '0');
    const high = Math.floor(number / 256)
      .toString(16)
      .padStart(2, '0');
    return new Sheet(`{00000000-0001-0000-${low}${high}-000000000000}`.toUpperCase(), name, this);
  }

  private namesOfSheets(): readonly string[] {
    return this.sheets.map((sheet) => sheet.name);
  }

  private mine(sheet: SheetModel): StoredSheet {
    const stored = this.sheets.find((other) => other === sheet);
    if (stored === undefined) throw refusal('ItemNotFound', `the sheet ${sheet.name}`);
    return stored;
  }
}

/** The visible sheet after one, else the nearest before it. */
function nextVisible(sheets: readonly StoredSheet[], sheet: StoredSheet): StoredSheet | undefined {
  const at = sheets.indexOf(sheet);
  const isVisible = (other: StoredSheet): boolean => other !== sheet && other.visibility === 'visible';
  return sheets.slice(at).find(isVisible) ?? sheets.slice(0, at).reverse().find(isVisible);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
