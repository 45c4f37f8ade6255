import { runBook } from './runBook';
import { plainSheet } from '../../core/book/book';
import { whoTraits } from '../../core/portrait/traits/who';
import { whereTraits } from '../../core/portrait/traits/where';
import { howTraits } from '../../core/portrait/traits/how';
import { customerTypeTrait } from '../../core/portrait/traits/customerType';
import { wantTraits } from '../../core/portrait/traits/wants';
import { traitsOf } from '../../core/portrait/traits';
import { EMPTY_DICTIONARY } from '../../core/project/dictionary/dictionary';
const N = Number(process.argv[2] ?? 1e6), C = N / 10;
const PL = [['广东','深圳'],['广东省','广州'],['浙江','杭州'],['上海','上海'],['北京','朝阳区'],['江苏','南京'],['四川','成都'],['湖北','武汉']];
const withMore = process.argv[3] === 'more';
const rows: any[][] = [['订单号','客户编号','姓名','下单日期','金额','省份','城市', ...(withMore ? ['性别','年龄','支付方式','备注'] : [])]];
let x = 1; const rnd = (n: number) => (x = (x * 48271) % 2147483647) % n;
const notes = ['太贵了，关注性价比', '交付周期长', '无', '设备维护服务', '喜欢健身'];
for (let i = 0; i < N; i++) { const c = rnd(C); const p = PL[rnd(8)]!; rows.push([`S${i}`, `C${c}`, `客户${c}`, 45000 + rnd(470), rnd(10000)/100, p[0], p[1], ...(withMore ? [['男','女士','M',''][c%4], 10 + c % 70, ['微信','支付宝','花呗'][rnd(3)], `${notes[rnd(5)]} ${i % 1000}`] : [])]); }
const t0 = Date.now();
const { portrait } = runBook({ title: 't', date1904: false, sheets: [plainSheet('订单', rows)], names: [] });
console.log('run', Date.now() - t0, 'cpu', process.cpuUsage().user/1000 | 0, portrait.traits.length, portrait.certificate.length); process.exit(0);
const { gathered, recipe, today, project } = portrait;
const context = { gathered, recipe, today, dictionary: EMPTY_DICTIONARY };
for (let k = 0; k < 2; k++) {
for (const [n, f] of Object.entries({ whoTraits, whereTraits, customerTypeTrait, howTraits, wantTraits })) { const t = Date.now(); f(context); console.log(n, Date.now() - t); }
const t = Date.now(); traitsOf({ book: null as any, meaning: portrait.meaning, gathered, recipe, today, project }); console.log('all', Date.now() - t);
}
