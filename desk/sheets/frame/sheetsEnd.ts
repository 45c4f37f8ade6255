import type { Area } from '../../../core/index';
import type { FilterCriterion, PivotModel } from '../../workbook/objects';
import type { PivotCaptions } from '../../workbook/pivot/captions';
import type { PivotSource } from '../../workbook/pivot/cube';
import type { RenderedPivotCells } from '../../workbook/pivot/renderPivot';
import type { SheetModel, WorkbookModel } from '../../workbook/workbook';

/** The emulated Google Sheets around one workbook: everything that a service needs beyond the cells. */
export interface SheetsEnd {
  readonly workbook: WorkbookModel;
  /** Milliseconds since 1970, as the emulated machine has it. */
  readonly now: () => number;
  /** IANA zone of the spreadsheet: Dates go into and out of cells by it. */
  timeZone: string;
  /** Zone of the script project, which `Session.getScriptTimeZone` gives. */
  readonly scriptTimeZone: string;
  /** Like `zh_CN`, `en_US`. */
  locale: string;
  /** Whose script it is, and who runs it. Invented addresses. */
  readonly user: string;
  /** Called before every method of every service: counts it, spends its time, and throws when the execution was ended. @throws ExecutionEnded */
  readonly beforeCall: (method: string) => void;
  /** The cells that are selected, per sheet, live in the model; here is what only Sheets has. */
  readonly state: SheetsState;
  /** Menus, sidebars, dialogs; null where no person is (a timer). */
  readonly screen: Screen | null;
  /** Make the workbook of a spreadsheet that a script creates. The maker stays outside of the realm, with the formula engine. */
  readonly newWorkbook: (title: string, sheets: readonly string[]) => WorkbookModel;
  /** Make the test of a filter of one column, whose first row is its header; from outside for the same reason. */
  readonly filterTest: (criterion: FilterCriterion, column: Area, sheet: SheetModel) => (row: number) => boolean;
  /** Compute the cells of a pivot table from its source; from outside too. */
  readonly renderPivot: (pivot: PivotModel, source: PivotSource, captions: PivotCaptions) => RenderedPivotCells;
}

/** What Google keeps with a spreadsheet and the workbook model has no place for. It lives as long as the workbook does. */
export interface SheetsState {
  /** Developer metadata in the order of creation. */
  readonly metadata: MetadataRecord[];
  /** Protected ranges and sheets. */
  readonly protections: ProtectionRecord[];
  /** What the spreadsheet is called and where it is. */
  readonly spreadsheetId: string;
  readonly url: string;
  nextId: () => number;
}

/** Where developer metadata hangs. Columns and rows are named by an anchor that follows moves and dies with them. */
export interface MetadataRecord {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place:
    | { readonly kind: 'SPREADSHEET' }
    | { readonly kind: 'SHEET'; readonly sheet: SheetModel }
    | { readonly kind: 'ROW' | 'COLUMN'; readonly sheet: SheetModel; area: Area };
}

export interface ProtectionRecord {
  readonly id: string;
  readonly sheet: SheetModel;
  /** null: the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
  /** Whole-sheet protection leaves these open. */
  unprotected: Area[];
  namedRange: string | null;
}

/** What scripts show to people. */
export interface Screen {
  /** A menu of the add-on or the spreadsheet. */
  readonly addMenu: (menu: MenuSpec) => void;
  readonly showSidebar: (page: PageSpec) => void;
  readonly showDialog: (
    page: PageSpec & { readonly width: number; readonly height: number; readonly isModal: boolean },
  ) => void;
  readonly toast: (message: string, title: string, seconds: number) => void;
  /** Gives the name of the button: OK, CANCEL, YES, NO, CLOSE. */
  readonly alert: (title: string, prompt: string, buttons: string) => string;
  readonly prompt: (
    title: string,
    prompt: string,
    buttons: string,
  ) => { readonly button: string; readonly text: string };
}

export interface MenuSpec {
  readonly caption: string;
  readonly isAddon: boolean;
  readonly items: readonly (MenuItem | MenuSpec | null)[];
}

export interface MenuItem {
  readonly caption: string;
  readonly functionName: string;
}

export interface PageSpec {
  readonly title: string;
  readonly html: string;
}
