import { SELF, type EnumMember } from '../frame/serviceType';
import { refusing } from '../frame/refusals';
import { rangeType, type RangeState } from '../types';
import { writableCells } from './cells';
import { dimension } from './enums';
import type { MembersOf } from './membersOf';
import { wholeStyle } from './rows';

rangeType.define({
  'insertCells(Dimension)': (state, along: EnumMember) => {
    const area = writableCells(state);
    const { sheet } = state;
    const styles = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (__, column) =>
        wholeStyle(sheet.style(area.top + row, area.left + column)),
      ),
    );
    refusing(() => {
      sheet.insert(area, along === dimension.ROWS ? 'down' : 'right', 'script');
    });
    // New cells look like those that stood there before, not like their neighbours.
    sheet.restyle(area, (row, column) => styles[row]?.[column], 'script');
    return SELF;
  },
  'deleteCells(Dimension)': (state, along: EnumMember) => {
    const area = writableCells(state);
    refusing(() => {
      state.sheet.delete(area, along === dimension.ROWS ? 'up' : 'left', 'script');
    });
  },
} satisfies MembersOf<GoogleAppsScript.Spreadsheet.Range, RangeState>);
