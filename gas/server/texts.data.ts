import type { Bilingual } from '../../core/index';

const text = (zh: string, en: string): Bilingual => ({ zh, en });

/** What the menu, toasts and dialogs say. */
export const TEXTS = {
  name: text('客户画像', 'Customer Portrait'),
  open: text('打开侧边栏', 'Open sidebar'),
  refresh: text('刷新画像', 'Refresh portrait'),
  undo: text('撤销上次运行', 'Undo last run'),
  timer: text('自动刷新', 'Automatic refresh'),
  hourly: text('每小时', 'Every hour'),
  daily: text('每天', 'Every day'),
  monthly: text('每月', 'Every month'),
  never: text('关闭', 'Off'),
  about: text('关于', 'About'),
  working: text('正在刷新画像…', 'Refreshing the portrait…'),
  refreshed: text('画像已刷新：{customers} 位客户。', 'The portrait is refreshed: {customers} customers.'),
  conflicts: text(
    '画像已刷新，但有 {rows} 行在运行时被人改动，请打开侧边栏查看。',
    'The portrait is refreshed, but {rows} rows were changed meanwhile; open the sidebar to see them.',
  ),
  nothing: text('没有可以做画像的数据：{why}', 'There is no data to make a portrait from: {why}'),
  undone: text('上次运行已撤销。', 'The last run was taken back.'),
  keptTyped: text(
    '上次运行已撤销；{cells} 处你填写的内容保留着。',
    'The last run was taken back; {cells} cells that you typed stay.',
  ),
  outOfTime: text(
    'Google 允许的时间用完了。请打开侧边栏再点一次“生成画像”，那里没有六分钟的限制。',
    'The time that Google allows is used up. Open the sidebar and make the portrait there: it has no limit of six minutes.',
  ),
  timerOn: text('自动刷新已开启：{when}。', 'Automatic refresh is on: {when}.'),
  timerOff: text('自动刷新已关闭。', 'Automatic refresh is off.'),
  timerNotAllowed: text(
    '自动刷新需要多一项权限（管理触发器）。安装时没有要这项权限；怎么加上，见说明文档“Google 表格”一节。',
    'Automatic refresh needs one more permission (managing triggers), which was not asked for at installation. The documentation says under "Google Sheets" how to add it.',
  ),
  aboutText: text(
    '客户画像 {version}\n\n整理客户与订单，给每位客户打标签并说明理由，按价值分层。一切都在这个表格里完成：数据不会离开你的 Google 账号。',
    'Customer Portrait {version}\n\nCleans customers and orders, tags every customer with a reason and groups them by value. Everything happens in this spreadsheet: your data does not leave your Google account.',
  ),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TextKey = keyof typeof TEXTS;
