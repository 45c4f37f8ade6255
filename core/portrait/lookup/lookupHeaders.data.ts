/** What a look-up sheet is asked by. */
export type LookupKind = 'phone' | 'postcode' | 'ip';

/** What a column of a look-up sheet holds; `ipFrom` and `ipTo` are the two ends of a range. */
export type LookupColumn = LookupKind | 'ipFrom' | 'ipTo' | 'place' | 'other';

/** Headers of look-up sheets, in lower case without space and signs. A sheet with any other header is none. */
export const LOOKUP_HEADERS: Readonly<Record<LookupColumn, readonly string[]>> = {
  phone: '号段,手机号段,手机段,手机前缀,手机号前缀,手机前7位,手机号前7位,手机前七位,手机号前七位,号码前缀,电话前缀,前缀,区号,电话区号,长途区号,phoneprefix,mobileprefix,prefix,areacode,dialcode'.split(','),
  postcode: '邮编,邮政编码,邮编前缀,邮编段,postcode,postalcode,zip,zipcode,postcodeprefix,zipprefix'.split(','),
  ip: 'ip,ip段,ip地址段,ip地址,ip范围,ip区间,网段,iprange,ipblock,ipaddress,cidr,subnet'.split(','),
  ipFrom: '起始ip,开始ip,ip起始,ip开始,起始地址,startip,ipstart,ipfrom,fromip'.split(','),
  ipTo: '结束ip,终止ip,ip结束,ip终止,结束地址,终止地址,endip,ipend,ipto,toip'.split(','),
  place: '地区,区域,归属地,所在地,地点,省,省份,归属省,归属省份,市,城市,归属市,归属城市,区,县,区县,region,province,state,city,district,county,location,place,area'.split(','),
  other: '序号,运营商,卡类型,国家,备注,说明,no,isp,carrier,operator,country,note,notes,remark,remarks'.split(','),
}; // prettier-ignore
