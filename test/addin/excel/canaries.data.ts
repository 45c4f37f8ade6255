/** Somebody who does not exist. */
export interface Canary {
  readonly customer: string;
  readonly name: string;
  readonly phone: string;
  /** Identity card. */
  readonly card: string;
  readonly mail: string;
}

const person = (customer: string, name: string, phone: string, card: string, mail: string): Canary => {
  return { customer, name, phone, card, mail };
};

/** Twenty invented persons; nothing of them is part of another's. Their cards have wrong check digits, so that they are nobody's. */
export const CANARIES: readonly Canary[] = [
  person('K01', '赵鹮鸢', '13912340961', '990101197801014410', 'zhao.huan@canary.example'),
  person('K02', '钱鹬鹂', '13912341872', '990101198202025521', 'qian.yu@canary.example'),
  person('K03', '孙鸲鹛', '13912342783', '990101199003036632', 'sun.qu@canary.example'),
  person('K04', '李鹡鸰', '13912343694', '990101197604047743', 'li.jiling@canary.example'),
  person('K05', '周鸊鷉', '13912344505', '990101198505058854', 'zhou.piti@canary.example'),
  person('K06', '吴鹈鹕', '13912345416', '990101199106069965', 'wu.tihu@canary.example'),
  person('K07', '郑鸬鹚', '13912346327', '990101196907071076', 'zheng.luci@canary.example'),
  person('K08', '王鸿雁', '13912347238', '990101199308082187', 'wang.hongyan@canary.example'),
  person('K09', '冯鹪鹩', '13912348149', '990101198809093298', 'feng.jiaoliao@canary.example'),
  person('K10', '陈鸺鹠', '13912349050', '990101197910104309', 'chen.xiuliu@canary.example'),
  person('K11', 'Wren Alder', '13712340162', '990101198011115411', 'wren@canary.example'),
  person('K12', 'Finch Birch', '13712341273', '990101199412126522', 'finch@canary.example'),
  person('K13', 'Robin Cedar', '13712342384', '990101198301137633', 'robin@canary.example'),
  person('K14', 'Martin Dogwood', '13712343495', '990101197702148744', 'martin@canary.example'),
  person('K15', 'Jay Elder', '13712344506', '990101199503159855', 'jay@canary.example'),
  person('K16', 'Swift Fir', '13712345617', '990101198604160966', 'swift@canary.example'),
  person('K17', 'Heron Gorse', '13712346728', '990101199205172077', 'heron@canary.example'),
  person('K18', 'Crane Hazel', '13712347839', '990101197306183188', 'crane@canary.example'),
  person('K19', 'Kite Ivy', '13712348940', '990101198907194299', 'kite@canary.example'),
  person('K20', 'Lark Juniper', '13712349051', '990101199608205300', 'lark@canary.example'),
];
