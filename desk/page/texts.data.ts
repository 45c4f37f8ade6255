import type { Bilingual } from '../../core/index';

/** Every text of the page around the grid, in both languages. */
export const TEXTS = {
  product: { zh: '客户画像', en: 'Customer Portrait' },
  desk: { zh: '试用台', en: 'Desk' },
  emulation: {
    zh: '这里的 Excel 和 Google 表格都是本机上的仿真：数据不离开这台电脑；真正的产品可能略有不同。',
    en: 'Excel and Google Sheets are both emulated here, on this machine: nothing leaves it, and the real ones may differ.',
  },
  ribbon: { zh: '功能区', en: 'Ribbon' },
  open: { zh: '打开文件', en: 'Open file' },
  openHint: {
    zh: '打开您自己的 .xlsx 或 .csv，也可以拖到表格上',
    en: 'Open an .xlsx or .csv of your own, or drop it on the grid',
  },
  save: { zh: '另存为', en: 'Save as' },
  saveHint: {
    zh: '把整个工作簿存为 .xlsx，数据透视表和图表也在内',
    en: 'Save the whole workbook as .xlsx, pivots and charts too',
  },
  samples: { zh: '示例', en: 'Samples' },
  sampleZh: { zh: '中文网店示例', en: 'Chinese web shop' },
  sampleEn: { zh: '英文批发示例', en: 'English B2B seller' },
  blank: { zh: '空白工作簿', en: 'Blank workbook' },
  language: { zh: '语言', en: 'Language' },
  theme: { zh: '外观', en: 'Theme' },
  host: { zh: '表格软件', en: 'Spreadsheet' },
  sheets: { zh: 'Google 表格', en: 'Google Sheets' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  contrast: { zh: '高对比度', en: 'High contrast' },
  paneWidth: { zh: '窗格宽度', en: 'Pane width' },
  pixels: { zh: '{n} 像素', en: '{n} pixels' },
  resizePane: { zh: '调整窗格宽度，左右方向键也可以', en: 'Resize the pane; arrow keys work too' },
  pane: { zh: '加载项窗格', en: 'Add-in pane' },
  closePane: { zh: '关闭窗格', en: 'Close the pane' },
  reloadPane: { zh: '重新加载窗格', en: 'Reload the pane' },
  guest: {
    zh: '窗格里是您指定的页面：{url}。它不是本产品的一部分，也不受“不联网”的约束。',
    en: 'The pane shows the page you named: {url}. It is no part of this product, and our promise to send nothing does not cover it.',
  },
  badAddin: {
    zh: '?addin= 需要同一台电脑上 https://localhost 的页面，得到的是“{url}”。先显示本产品的窗格。',
    en: '?addin= needs a page at https://localhost on this machine, got "{url}". Our own pane is shown instead.',
  },
  noAddin: {
    zh: '加载项还没有构建，所以右侧没有窗格。请运行 npm start，它会自动构建。',
    en: 'The add-in has not been built, so there is no pane. Run npm start, which builds it.',
  },
  faults: { zh: '故障', en: 'Faults' },
  grid: { zh: '工作表', en: 'Worksheet' },
  reading: { zh: '正在打开 {name} …', en: 'Opening {name} …' },
  saving: { zh: '正在保存 …', en: 'Saving …' },
  saved: { zh: '已保存：{name}。', en: 'Saved: {name}.' },
  savedSheets: {
    zh: 'Excel 不支持有些表名，它们在文件里改为：{names}。工作簿里的名字没有变。',
    en: 'Excel does not allow some sheet names; in the file they are: {names}. In the workbook they stay as they are.',
  },
  dropHere: { zh: '松开鼠标，打开这个文件', en: 'Let go to open this file' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  unchanged: { zh: '工作簿没有改变。', en: 'The workbook is as it was.' },
  failedOpen: { zh: '没有打开 {name}。', en: '{name} was not opened.' },
  failedSave: { zh: '没有保存。', en: 'It was not saved.' },
  tryAnother: { zh: '可以换一个 .xlsx 或 .csv 文件再试。', en: 'Try another .xlsx or .csv file.' },
  protectedSheet: {
    zh: '工作表“{sheet}”受保护，锁定的单元格不能改。先取消保护，或改其他单元格。',
    en: 'The sheet "{sheet}" is protected, so its locked cells cannot be changed. Unprotect it, or edit other cells.',
  },
  refused: { zh: '不能这样改：{why}', en: 'That change is not possible: {why}' },
  busy: { zh: '加载项正在处理 …', en: 'The add-in is at work …' },
  scriptBusy: { zh: '正在运行脚本 …', en: 'Running script …' },
  extensions: { zh: '扩展程序', en: 'Extensions' },
  noExtensions: { zh: '还没有扩展程序', en: 'No extensions yet' },
  sidebar: { zh: '侧边栏', en: 'Sidebar' },
  closeSidebar: { zh: '关闭侧边栏', en: 'Close the sidebar' },
  closeDialog: { zh: '关闭对话框', en: 'Close the dialog' },
  sheetsHint: {
    zh: '和 Google 表格里一样：先点“扩展程序”→“客户画像”→“打开侧边栏”。',
    en: 'As in Google Sheets: choose Extensions, Customer Portrait, Open sidebar.',
  },
  noSheets: {
    zh: 'Google 表格扩展程序还没有构建，所以没有菜单。请运行 npm start，它会自动构建。',
    en: 'The add-on for Google Sheets has not been built, so there is no menu. Run npm start, which builds it.',
  },
  failedSheets: {
    zh: 'Google 表格仿真没有打开：{why}。工作簿没有改变；请重新加载网页再试。',
    en: 'The emulated Google Sheets did not open: {why}. The workbook is as it was; reload the page to try again.',
  },
  trials: { zh: '试一试', en: 'Try' },
  mayTrigger: { zh: '允许管理触发器', en: 'Allow triggers' },
  mayTriggerHint: {
    zh: '如同清单里写了这项权限；之后才能在菜单里开启自动刷新',
    en: 'As if the manifest named this permission; automatic refresh can be switched on in the menu then',
  },
  fireTimers: { zh: '定时器：现在就到点', en: 'Timer: fire now' },
  fireTimersHint: {
    zh: '立即运行扩展程序装好的定时触发器',
    en: 'Runs the time triggers that the add-on has installed',
  },
  noTimer: {
    zh: '没有装好的定时触发器。请先允许管理触发器，再选“扩展程序”→“客户画像”→“自动刷新”。',
    en: 'No time trigger is installed. Allow triggers first, then choose Extensions, Customer Portrait, Automatic refresh.',
  },
  timerFired: { zh: '定时触发器已运行。', en: 'The time trigger has run.' },
  unsaved: {
    zh: '当前工作簿有未保存的改动，打开另一个会丢掉它们。继续吗？',
    en: 'The workbook has changes that are not saved; opening another one drops them. Go on?',
  },
} satisfies Readonly<Record<string, Bilingual>>;

/** Why the workbook refuses a person's change, by the code of the refusal. */
export const REFUSALS: Readonly<Record<string, Bilingual>> = {
  ContentFallsOff: { zh: '有内容的单元格会被挤出表外', en: 'cells with content would fall off the sheet' },
  CutsMerge: { zh: '只涉及合并单元格的一部分', en: 'it would cut a merged cell' },
  CutsTable: { zh: '只涉及表格的一部分', en: 'it would cut a table' },
  CutsPivot: { zh: '会改动数据透视表', en: 'it would cut a PivotTable' },
  CutsFilter: { zh: '只涉及筛选区域的一部分', en: 'it would cut a filtered range' },
  LastVisibleSheet: { zh: '至少要留一张可见的工作表', en: 'one sheet must stay visible' },
  SheetNameInvalid: { zh: '工作表不能叫这个名字', en: 'a sheet cannot have that name' },
  SheetNameTaken: { zh: '已有同名工作表', en: 'another sheet has that name' },
  Overlaps: { zh: '与已有的对象重叠', en: 'it would overlap with something else' },
};
