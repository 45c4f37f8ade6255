import type { Cell } from '../../book/cell';
import type { Bilingual } from '../../words';
import { lineText, readOwnTable, textIn, type OwnLine, type OwnTable } from '../ownTable';
import { dayIn } from '../settings/readProject';
import { problemAt, type SheetProblem } from '../sheetProblem';
import { freeId, LIST_SHEETS, MOST_SHARE, STANDARD_SHARE, type Campaign } from './campaign';
import { CAMPAIGN_COLUMNS, CAMPAIGNS_SHEET, DAY_WANTED, ID_WANTED, NOT_READ, SHARE_WANTED, type CampaignColumn } from './campaignSheet.data'; // prettier-ignore

/** What the sheet of campaigns says. */
export interface Campaigns {
  readonly campaigns: readonly Campaign[];
  /** Rows that cannot be used, as they stand. */
  readonly unread: readonly { readonly cells: ReadonlyMap<CampaignColumn, Cell>; readonly extra: readonly Cell[] }[];
  readonly problems: readonly SheetProblem[];
  readonly extraHeaders: readonly string[];
}

export const NO_CAMPAIGNS: Campaigns = { campaigns: [], unread: [], problems: [], extraHeaders: [] };

/** Read the sheet of campaigns: a row that a person added needs a segment only. A row with a mistake is told, kept, and not used. Never throws. */
export function readCampaigns(rows: readonly (readonly Cell[])[]): Campaigns {
  const table = readOwnTable(rows, CAMPAIGN_COLUMNS, ['id', 'segment']);
  return table ? new CampaignReading(table).read() : NO_CAMPAIGNS;
}

type Line = OwnLine<CampaignColumn>;

class CampaignReading {
  private readonly problems: SheetProblem[] = [];

  constructor(private readonly table: OwnTable<CampaignColumn>) {}

  read(): Campaigns {
    const { lines, extraHeaders } = this.table;
    const taken = lines.map((line) => idIn(line)).filter((id) => id !== '');
    const seen = new Set<string>();
    const campaigns: Campaign[] = [];
    const unread: Campaigns['unread'][number][] = [];
    for (const line of lines) {
      const id = idIn(line) === '' ? freeId([...taken, ...seen]) : idIn(line);
      const campaign = this.campaign(line, id, seen.has(id));
      if (campaign === null) unread.push({ cells: line.cells, extra: line.extra });
      else {
        seen.add(id);
        campaigns.push(campaign);
      }
    }
    return { campaigns, unread, problems: this.problems, extraHeaders };
  }

  private campaign(line: Line, id: string, isTaken: boolean): Campaign | null {
    const [share, day] = [shareIn(line.cells.get('share')), dayIn(line.cells.get('day') ?? null)];
    if (isTaken) return this.refuse(line, 'id', ID_WANTED);
    if (share === null) return this.refuse(line, 'share', SHARE_WANTED);
    if (day === undefined) return this.refuse(line, 'day', DAY_WANTED);
    const list = Number(lineText(line, 'list').replace(/\D/g, ''));
    return {
      id,
      segment: lineText(line, 'segment'),
      share,
      day: day ?? 0,
      list: list >= 1 && list <= LIST_SHEETS ? list : 0,
      isStarted: lineText(line, 'size') !== '',
      row: line.row,
      extra: line.extra,
    };
  }

  private refuse(line: Line, id: CampaignColumn, expected: Bilingual): null {
    const column = this.table.columns.get(id) ?? 0;
    this.problems.push(problemAt(CAMPAIGNS_SHEET, { row: line.row, column, expected, came: lineText(line, id), now: NOT_READ })); // prettier-ignore
    return null;
  }
}

/** Arms are written as "id word; ...", so an id has no semicolon. */
function idIn(line: Line): string {
  return lineText(line, 'id').replace(/[；;]/g, ',');
}

/** Read a share: 10%, 0.1 or 10. Blank is the standard; null for anything else than 0 to 50 %. */
function shareIn(cell: Cell | undefined): number | null {
  const text = textIn(cell).normalize('NFKC').replace(/\s/g, '');
  if (text === '') return STANDARD_SHARE;
  const parts = /^(\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (parts === null) return null;
  const number = Number(parts[1]);
  const share = parts[2] === '%' || number >= 1 ? number / 100 : number;
  return share <= MOST_SHARE ? share : null;
}
