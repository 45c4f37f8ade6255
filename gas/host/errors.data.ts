import type { Bilingual, HostErrorKind } from '../../core/index';
import type { ServerErrorCode } from '../messages/answers';

/** What a refusal means for people. */
export interface Meaning {
  readonly kind: HostErrorKind;
  readonly text: Bilingual;
  /** Asking again after a pause may do. */
  readonly passes: boolean;
}

const text = (zh: string, en: string): Bilingual => ({ zh, en });
const meaning = (kind: HostErrorKind, what: Bilingual, passes = false): Meaning => ({ kind, text: what, passes });

const NO_PERMISSION = text(
  '没有权限。如果这个浏览器登录了多个 Google 账号，请只用一个账号登录，或在无痕窗口中打开表格。',
  'No permission. If this browser is signed in to several Google accounts, sign in with one only, or open the spreadsheet in a private window.',
);
const TIMED_OUT = text('Google 没有在规定时间内完成。', 'Google did not finish in the time it allows.');
const BUSY = text('Google 表格正忙。', 'Google Sheets is busy.');

export const MEANINGS: Readonly<Record<ServerErrorCode, Meaning>> = {
  protected: meaning(
    'protected',
    text('有单元格受保护，不能写入。', 'Some cells are protected and cannot be written.'),
  ),
  noPermission: meaning('readOnly', NO_PERMISSION),
  validation: meaning(
    'failed',
    text('数据验证规则拒绝了写入。', 'A data validation rule refused what was to be written.'),
  ),
  tooManyCells: meaning(
    'noRoom',
    text('表格会超过 1000 万个单元格的上限。', 'The spreadsheet would pass its limit of 10 million cells.'),
  ),
  cellTooLong: meaning(
    'tooLarge',
    text('有单元格会超过 50,000 个字符。', 'A cell would hold more than 50,000 characters.'),
  ),
  locked: meaning('busy', text('另一个人正在这个表格里写入。', 'Somebody else is writing to this spreadsheet.'), true),
  timedOut: meaning('unknown', TIMED_OUT),
  serviceBusy: meaning('throttled', BUSY, true),
  quota: meaning(
    'throttled',
    text('今天的 Google 配额用完了，明天再试。', 'The Google quota of today is used up; try again tomorrow.'),
  ),
  gone: meaning(
    'changed',
    text('运行期间有人删除了我们的列或工作表。', 'A column or sheet of ours was deleted while we wrote.'),
  ),
  badRequest: meaning(
    'failed',
    text(
      '侧边栏和服务器的版本不一致，请关闭侧边栏再打开。',
      'Sidebar and server are of different versions; close the sidebar and open it again.',
    ),
  ),
  other: meaning('failed', text('Google 表格报告了一个错误：{message}', 'Google Sheets reported an error: {message}')),
};

/** What a failure of the way itself says, told by its words. */
export const LINK_FAILURES: readonly { readonly words: RegExp; readonly code: ServerErrorCode }[] = [
  { words: /PERMISSION_DENIED|Authorization is required|do not have permission|ScriptError: You need access/i, code: 'noPermission' }, // prettier-ignore
  { words: /Exceeded maximum execution time|timed out/i, code: 'timedOut' },
  { words: /too many times|quota|limit exceeded/i, code: 'quota' },
  { words: /server error|NetworkError|HTTP 0|HTTP 5\d\d|Connection failure|too many (scripts running )?simultaneous/i, code: 'serviceBusy' }, // prettier-ignore
];

export const NO_ANSWER: Bilingual = text(
  'Google 表格很久没有回答。',
  'Google Sheets has not answered for a long time.',
);
export const NOT_WHOLE: Bilingual = text(
  'Google 表格返回的数据不完整。',
  'Google Sheets answered with incomplete data.',
);
