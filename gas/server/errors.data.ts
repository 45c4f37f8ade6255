import type { ServerErrorCode } from '../messages/answers';

/** What a message of Google means for us. Messages come in the language of the person who runs the script, so English and Chinese are listed; the rest counts as `other`.
 *  Order matters: the first that fits decides. What a pattern matches is all of the message that is passed on, so no pattern reaches into words that may cite a cell.
 *  Limit: Google publishes no list of these messages; they are those that people quote in public reports. */
export const ERROR_MESSAGES: readonly (readonly [pattern: RegExp, code: ServerErrorCode])[] = [
  [/trying to edit a protected (cell|range|sheet)( or object)?|protected cell|cannot edit a protected/i, 'protected'],
  [/(修改|編輯|编辑)(受)?(保护|保護)|受保护的单元格|受保護的儲存格/, 'protected'],
  [/violates the data validation rules?|data validation rule/i, 'validation'],
  [/(违反|違反).{0,12}(数据验证|數據驗證|資料驗證)|(数据验证|資料驗證)规?規?[则則]/, 'validation'],
  [/limit of [\d,]+ cells|number of cells in the workbook above the limit/i, 'tooManyCells'],
  [/[\d,]+ ?(个单元格|個儲存格)的?(上限|限制)/, 'tooManyCells'],
  [/maximum of [\d,]+ characters/i, 'cellTooLong'],
  [/单个单元格.{0,8}[\d,]+ ?个字符|單一儲存格.{0,8}[\d,]+ ?個字元/, 'cellTooLong'],
  [/Lock timeout|could not obtain lock/i, 'locked'],
  [/timed out|Exceeded maximum execution time|超时|逾時|超出.{0,6}执行时间/i, 'timedOut'],
  [/too many times (for one day|in a short time)|property storage quota|quota/i, 'quota'],
  [/(次数|次數)(过多|過多)|配额|配額/, 'quota'],
  [/Service (\w+ )?(failed|unavailable|error)|server error occurred|try again later|too many simultaneous|backendError|Internal error/i, 'serviceBusy'], // prettier-ignore
  [/服务器出错|伺服器發生錯誤|请稍后再试|請稍後再試/, 'serviceBusy'],
  [/do not have permission|PERMISSION_DENIED|Authorization is required|not have access|Access denied/i, 'noPermission'],
  [/没有.{0,8}权限|沒有.{0,8}權限|需要授权|拒绝访问/, 'noPermission'],
  [/no longer exists|does not exist|not found|has been deleted|不存在|已删除|已刪除/i, 'gone'],
];
