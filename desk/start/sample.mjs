// npm run -s sample: from a fresh clone to a finished portrait of an invented Chinese shop, in out/.
import fs from 'node:fs';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, runNode } from './setUp.mjs';

const orders = path.join(root, 'out', '样本-订单.xlsx');
const portrait = path.join(root, 'out', '样本-订单-客户画像.xlsx');

ensureInstalled();
ensureBuilt();
fs.mkdirSync(path.dirname(orders), { recursive: true });
step('dist/sample.cjs', [orders]);
// The day up to which the sample shop has orders: the same portrait on every day that someone tries it.
step('dist/customer-portrait.cjs', [orders, '--out', portrait, '--force', '--today', '2026-10-31']);
process.stdout.write(whereAndWhat());

function step(script, args) {
  const code = runNode(script, args);
  if (code !== 0) process.exit(code);
}

function whereAndWhat() {
  return `
样本订单（虚构的人和订单）：${orders}
客户画像已生成：${portrait}
  客户画像  每位客户一行：最近一次购买距今天数、次数、金额、得分、分层、标签和理由
  分层透视  原生数据透视表：分层 × 活跃状态，再按地区、渠道、品类：客户数与金额
  画像报告  分布、各层销售占比和图表
  清洗记录  每一处修改和待确认的问题：位置、前、后、规则、原因
  订单表和客户表右侧各多了分层与活跃状态两列；原有单元格一个也没有改动。
换成您自己的文件：npm run -s portrait -- 文件.xlsx

Sample orders (invented people and orders): ${orders}
Customer portrait: ${portrait}
  客户画像  one row per customer: days since the last order, orders, money, scores, segments, tags and the reason
  分层透视  native PivotTables: customers and money by segment and activity, region, channel and category
  画像报告  distribution, share of sales per tier, charts
  清洗记录  every change and open question: place, before, after, rule, reason
  Beside the orders and the customers: segment and activity. No existing cell was changed.
With a file of your own: npm run -s portrait -- FILE.xlsx
`;
}
