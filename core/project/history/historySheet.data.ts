import type { Bilingual } from '../../words';
import type { OwnColumn } from '../ownTable';
import type { Figure, HistoryEvent } from './history';

export type HistoryColumn = 'event' | 'stamp' | 'day' | 'who' | 'certificate' | 'rules' | Figure;

export const HISTORY_COLUMNS: readonly OwnColumn<HistoryColumn>[] = [
  { id: 'event', header: { zh: '事项', en: 'What' } },
  { id: 'stamp', header: { zh: '时间', en: 'When' } },
  { id: 'day', header: { zh: '分析日', en: 'Analysis date' } },
  { id: 'who', header: { zh: '谁', en: 'Who' } },
  { id: 'certificate', header: { zh: '结果指纹', en: 'Certificate' } },
  { id: 'rules', header: { zh: '规则指纹', en: 'Rules' } },
  { id: 'customers', header: { zh: '客户数', en: 'Customers' } },
  { id: 'orders', header: { zh: '订单数', en: 'Orders' } },
  { id: 'sales', header: { zh: '销售额', en: 'Sales' } },
  { id: 'rowsRead', header: { zh: '读入行', en: 'Rows read' } },
  { id: 'rowsKept', header: { zh: '采用行', en: 'Rows kept' } },
  { id: 'rowsAside', header: { zh: '搁置行', en: 'Rows set aside' } },
  { id: 'merged', header: { zh: '合并掉的客户', en: 'Customers merged' } },
  { id: 'removed', header: { zh: '删除处数', en: 'Places removed' } },
];

export const EVENT_NAMES: Readonly<Record<HistoryEvent, Bilingual>> = {
  run: { zh: '运行', en: 'run' },
  strategyReview: { zh: '策略复盘', en: 'strategy review' },
  portraitReview: { zh: '画像复盘', en: 'portrait review' },
  erase: { zh: '删除个人', en: 'person deleted' },
  campaign: { zh: '新增活动', en: 'campaign added' },
  list: { zh: '生成名单', en: 'list made' },
};
