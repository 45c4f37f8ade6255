import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cell } from '../../core/index';
import { openNodeRealm } from '../../desk/sheets/realm/nodeRealm';
import type { Failure } from '../../desk/sheets/realm/inside';
import { newProject, type ProjectState } from '../../desk/sheets/services/project';
import { terminalScreen } from '../../desk/gasRun/terminalScreen';
import type { Answer } from '../../desk/gasRun/gasRunArguments';
import type { SheetModel, WorkbookModel } from '../../desk/workbook/workbook';
import { sheetsRig } from '../sheets/rig';
import { realmBundle } from '../sheets/realm/realmBundle';

/** What was left when a script of the folder `scripts` had run. */
export interface Played {
  readonly workbook: WorkbookModel;
  readonly project: ProjectState;
  readonly failure: Failure | null;
  readonly value: unknown;
  /** Lines of Logger and console. */
  readonly logged: readonly string[];
  /** Menus, toasts, questions. */
  readonly said: readonly string[];
  /** Values of all cells of a sheet; blank cells are null. */
  readonly cells: (sheet: string) => readonly (readonly Cell[])[];
}

export interface Play {
  readonly args?: readonly unknown[];
  readonly answers?: readonly Answer[];
  readonly pages?: ReadonlyMap<string, string>;
  /** Columns (from 0) whose numbers are dates, by sheet. */
  readonly dates?: Readonly<Record<string, number>>;
}

/** Run a function of a script on sheets given as rows; zone of script and spreadsheet are those of the tests. */
export function play(
  script: string,
  name: string,
  sheets: Readonly<Record<string, Cell[][]>>,
  options: Play = {},
): Played {
  const said: string[] = [];
  const logged: string[] = [];
  const screen = terminalScreen(options.answers ?? [], (line) => said.push(line));
  const zone = 'Asia/Shanghai';
  const { end, workbook } = sheetsRig(sheets, { screen, timeZone: zone, scriptTimeZone: zone, locale: 'en_US' });
  for (const [sheet, column] of Object.entries(options.dates ?? {}))
    workbook.sheet(sheet)?.restyle({ top: 0, left: column, bottom: 99, right: column }, { numberFormat: 'yyyy-mm-dd' });
  const project = newProject();
  const realm = openNodeRealm({
    bundle: realmBundle(),
    end,
    files: [{ name: script, code: readFileSync(path.join(__dirname, 'scripts', `${script}.gs`), 'utf8') }],
    services: { project, onLog: ({ text }) => logged.push(text), files: options.pages ?? new Map() },
  });
  const broken = realm.load();
  const { failure, value } = realm.call(name, JSON.stringify(options.args ?? []));
  return {
    workbook,
    project,
    failure: broken ?? failure,
    value,
    logged,
    said,
    cells: (sheet) => cellsOf(workbook.sheet(sheet)),
  };
}

function cellsOf(sheet: SheetModel | undefined): readonly (readonly Cell[])[] {
  const used = sheet?.usedArea(true);
  return sheet && used ? sheet.values({ ...used, top: 0, left: 0 }) : [];
}
