import { readPlace } from '../../../core/clean/place/readPlace';
import { placeOf } from './placeOf';

describe('#70 #107: an address or a region', () => {
  test.each([
    ['广东省深圳市南山区科技园1号', '广东省|深圳市|南山区|科技园1号', 'all levels in full'],
    ['广东深圳南山', '广东省|深圳市|南山区|', 'endings left out'],
    ['广东/深圳/南山', '广东省|深圳市|南山区|', 'signs between the levels'],
    ['湖南 长沙', '湖南省|长沙市||', 'spaces between the levels'],
    ['昌 平区沙河镇', '北京市|北京市|昌平区|沙河镇', 'a space inside a name'],
    ['中国广东省', '广东省|||', 'the country before it'],
    ['我家的地址是江苏淮安清江浦区人民路111号', '江苏省|淮安市|清江浦区|人民路111号', 'words before it'],
    ['湖北总部  武汉市武昌区徐东', '湖北省|武汉市|武昌区|总部  武汉市武昌区徐东', 'a smaller place further on'],
    ['广东省深圳市深圳市南山区', '广东省|深圳市|南山区|', 'a level twice'],
    ['昆山市区人民路', '江苏省|苏州市|昆山市|人民路', 'a city centre'],
    ['廣東省深圳市南山區', '广东省|深圳市|南山区|', 'old characters'],
  ])('%s is read', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });

  test.each([
    ['义乌', '浙江省|金华市|义乌市|'],
    ['萧山', '浙江省|杭州市|萧山区|'],
    ['福建省鼓楼区鼓楼医院', '福建省|福州市|鼓楼区|鼓楼医院'],
    ['和康县', '新疆维吾尔自治区|和田地区|和康县|'],
    ['和安县', '新疆维吾尔自治区|和田地区|和安县|'],
    ['静安区', '上海市|上海市|静安区|'],
    ['中山区', '辽宁省|大连市|中山区|'],
  ])('%s gets the levels above it, as only one place fits', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });

  test.each([
    ['沪', '上海市|上海市||'],
    ['粤', '广东省|||'],
    ['粤-深圳', '广东省|深圳市||'],
    ['内蒙古', '内蒙古自治区|||'],
    ['新疆', '新疆维吾尔自治区|||'],
    ['广西省南宁市', '广西壮族自治区|南宁市||'],
    ['黔东南州凯里', '贵州省|黔东南苗族侗族自治州|凯里市|'],
    ['恩施州', '湖北省|恩施土家族苗族自治州||'],
    ['大理州大理市', '云南省|大理白族自治州|大理市|'],
  ])('%s is an abbreviation', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });

  test.each([
    ['北京', '北京市|北京市||'],
    ['北京市市辖区朝阳区', '北京市|北京市|朝阳区|'],
    ['北京市北京市朝阳区', '北京市|北京市|朝阳区|'],
    ['重庆市云阳县', '重庆市|重庆市|云阳县|'],
    ['河南济源', '河南省|济源市|济源市|'],
    ['湖北省省直辖县级行政区划仙桃市', '湖北省|仙桃市|仙桃市|'],
    ['海南省陵水黎族自治县', '海南省|陵水黎族自治县|陵水黎族自治县|'],
    ['石河子', '新疆维吾尔自治区|石河子市|石河子市|'],
    ['东莞市长安镇', '广东省|东莞市||长安镇'],
    ['香港九龙观塘', '香港特别行政区|香港特别行政区|观塘区|'],
    ['澳门', '澳门特别行政区|澳门特别行政区||'],
    ['臺北市中正区', '台湾省|台北市|中正区|'],
  ])('C26: %s: a municipality, a special region and a county without a city are their own city', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });

  test.each([
    ['吉林', '吉林省|||'],
    ['吉林市', '吉林省|吉林市||'],
    ['吉林长春', '吉林省|长春市||'],
    ['海南', '海南省|||'],
    ['海南州', '青海省|海南藏族自治州||'],
    ['河北', '河北省|||'],
    ['河北区', '天津市|天津市|河北区|'],
    ['青岛市南区', '山东省|青岛市|市南区|'],
    ['济南市中区', '山东省|济南市|市中区|'],
    ['长沙县', '湖南省|长沙市|长沙县|'],
    ['黔西南布依族苗族自治州', '贵州省|黔西南布依族苗族自治州||'],
    ['黔西', '贵州省|毕节市|黔西市|'],
    ['台北中山区', '台湾省|台北市|中山区|'],
  ])('%s: of names inside each other the one that is meant', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });

  test.each([
    ['Beijing', '北京市|北京市||'],
    ['GUANGDONG', '广东省|||'],
    ['Guangdong Province', '广东省|||'],
    ['Nanshan District, Shenzhen, Guangdong, China', '广东省|深圳市||Nanshan District'],
    ['Suzhou, Anhui', '安徽省|宿州市||'],
    ["Xi'an", '陕西省|西安市||'],
    ['18 Nanjing East Rd., Shanghai', '上海市|上海市||18 Nanjing East Rd'],
    ['Beijing Road 5', '|||Beijing Road 5'],
    ['Jinance', '|||Jinance'],
    ['Hong Kong', '香港特别行政区|香港特别行政区||'],
  ])('%s: English names', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });

  test.each([
    ['合肥高新区', '安徽省|合肥市|高新技术产业开发区|'],
    ['苏州工业园区星湖街', '江苏省|苏州市|工业园区|星湖街'],
    ['合肥市高新区蜀山区望江路', '安徽省|合肥市|蜀山区|望江路'],
    ['高新区', '|||高新区'],
  ])('%s: a zone stands for a district behind its city only, and gives way to one', (text, expected) => {
    expect(placeOf(text)).toBe(expected);
  });
});

describe('#70: what is not certain is not guessed', () => {
  test.each([
    ['朝阳区', '||朝阳区|', [110105, 220104]],
    ['朝阳', '|||', [211300, 110105, 211321, 220104]],
    ['西湖区蒋村', '||西湖区|蒋村', [330106, 360103]],
    ['Suzhou', '|||', [320500, 341300]],
    ['通州市', '||通州区|', [110112, 320612]],
    ['和平区', '||和平区|', [120101, 210102]],
  ])('%s is borne by several places', (text, expected, candidates) => {
    expect(placeOf(text)).toBe(expected);
    expect(readPlace(text)).toMatchObject({ kind: 'ambiguous', candidates, division: -1 });
  });

  test('the city named further on decides: 南山区深圳湾', () => {
    expect(placeOf('南山区深圳湾1号')).toBe('广东省|深圳市|南山区|深圳湾1号');
  });

  test.each([
    '北京路123号',
    '南京东路',
    '凤城五路',
    '中山大学',
    '阿里巴巴西溪园区',
    '新华书店',
    '呼兰河传',
    '32323',
    '',
  ])('%j is no place', (text) => {
    expect(readPlace(text)).toMatchObject({ kind: 'none', division: -1, names: 0, province: '', rest: text });
  });

  test.each(['北京', '吉林市', '广 ', '市', '沪', ' ', '九龙半岛九龙', 'beijing '])(
    'a cell of 32,766 characters is read in no time: %j over and over',
    (piece) => {
      const text = piece.repeat(Math.floor(32_766 / piece.length));
      expect(readPlace(text).rest.length).toBeLessThanOrEqual(text.length);
    },
  );

  test('a road named like a city stays detail: 北海市重庆路', () => {
    expect(placeOf('北海市重庆路11号')).toBe('广西壮族自治区|北海市||重庆路11号');
  });

  test('names that contradict each other are said; the first counts', () => {
    expect(readPlace('广东省杭州市西湖区')).toMatchObject({ kind: 'conflict', province: '广东省', city: '' });
  });
});

describe('#70 C26: names of former divisions are counted as what they are today, and said', () => {
  test.each([
    ['湖北省襄樊市小水街', '湖北省|襄阳市||小水街', '襄樊市', '襄阳市'],
    ['余江县', '江西省|鹰潭市|余江区|', '余江县', '余江区'],
    ['北京宣武区', '北京市|北京市|西城区|', '宣武区', '西城区'],
    ['四平市公主岭市', '吉林省|长春市|公主岭市|', '四平市公主岭市', '公主岭市'],
    ['安徽省巢湖市庐江县', '安徽省|合肥市|庐江县|', '巢湖市庐江县', '庐江县'],
    ['莱芜市钢城区', '山东省|济南市|钢城区|', '莱芜市', '济南市'],
    ['那曲地区', '西藏自治区|那曲市||', '那曲地区', '那曲市'],
  ])('%s', (text, expected, from, to) => {
    expect(placeOf(text)).toBe(expected);
    expect(readPlace(text).renamed).toEqual({ from, to });
  });

  test('a name of today is no former one, and a market is no city', () => {
    expect(readPlace('中山市石岐街道')).toMatchObject({ city: '中山市', renamed: null });
    expect(readPlace('巢湖市')).toMatchObject({ county: '巢湖市', renamed: null });
    expect(readPlace('深圳南山市场')).toMatchObject({ county: '南山区', rest: '市场', renamed: null });
  });
});
