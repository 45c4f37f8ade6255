import { isChange } from '../../desk/excel/query/interpret';
import { parseRequest } from '../../desk/excel/query/wire';
import { excelRig, type ExcelRig } from '../addin/excel/excelRig';
import type { Ground, ScheduleBook, ScheduleRig } from './ground';
import { leaseIn } from './shop';

/** Excel: each request is one round trip of office.js. */
export const EXCEL: Ground = {
  name: 'Excel',
  newRig,
  refusals: {
    failsBefore: () => Promise.resolve(failure('GeneralException')),
    throttled: () => Promise.resolve(failure('ActivityLimitReached')),
    editing: () => Promise.resolve(failure('InvalidOperationInCellEditMode')),
  },
  withNulls,
  isChange: (request) => parseRequest(request).Actions.some(isChange),
  // Nothing else asks for this.
  isLook: (request) => request.includes('valueTypes'),
  lacks: [],
};

function newRig(sheets: ScheduleBook): ScheduleRig {
  const rig = excelRig(sheets, { dates: [2], pausesCount: false });
  const { workbook, time, start, end } = rig;
  const made: ScheduleRig = {
    workbook,
    time,
    start,
    wire: (request) => end.request(request),
    calm: () => void (made.wire = made.answer),
    get ids() {
      return rig.ids;
    },
    set ids(ids) {
      rig.ids = ids;
    },
    answer: (request) => end.request(request),
    answerPartly: (request) => end.request(request, { maxActions: 2 }),
    settings: () => workbook.settings,
    whole: () => workbook.hash(),
    protect: (sheet) => sheet.setProtection({ on: true, password: '', options: {} }, 'remote'),
    openAgain: () => {
      for (const sheet of workbook.sheets)
        if (sheet.protection.on) sheet.setProtection({ on: false, password: '', options: {} });
    },
  };
  rig.wire = (body) => made.wire(body);
  return made;
}

/** Until when the lease in a workbook of Excel runs, in milliseconds since 1970; 0 without one. */
export function leaseOf({ workbook }: Pick<ExcelRig, 'workbook'>): number {
  return leaseIn(workbook.settings);
}

function failure(code: string): string {
  const error = { Code: code, Message: 'spoiled', Location: '', ActionIndex: 0, HttpStatusCode: 500 };
  return JSON.stringify({ Error: error, TraceIds: [], ProcessedResults: { Results: [] } });
}

/** Cells of ranges come back as null, with no error. */
function withNulls(answer: string): string {
  return JSON.stringify(JSON.parse(answer), (key, value: unknown) =>
    key === 'Values' || key === 'Formulas' || key === 'ValueTypes' ? null : value,
  );
}
