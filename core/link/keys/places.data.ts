/** Provinces, and the cities that companies put before their name, without 省 or 市. Longest first where one begins another.
 *  Source: 中华人民共和国行政区划 (province level), provincial capitals and cities with plan status. */
export const PLACE_PREFIXES: readonly string[] = (
  '内蒙古 黑龙江 ' +
  '北京 天津 河北 山西 辽宁 吉林 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 台湾 香港 澳门 ' +
  '石家庄 呼和浩特 哈尔滨 乌鲁木齐 ' +
  '太原 沈阳 长春 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 银川 ' +
  '深圳 大连 青岛 宁波 厦门 苏州 无锡 常州 佛山 东莞 珠海 温州'
).split(' ');

/** What may stand between a place and what follows it. */
export const PLACE_ENDINGS: readonly string[] = [
  '壮族自治区',
  '回族自治区',
  '维吾尔自治区',
  '自治区',
  '特别行政区',
  '省',
  '市',
];
