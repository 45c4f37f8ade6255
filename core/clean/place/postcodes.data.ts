/** First two digits of a postcode -> first two digits of the province's code. Source: 中国邮政 postcode plan. */
export const POSTCODE_PROVINCES: ReadonlyMap<string, number> = table(
  '01:15 02:15 03:14 04:14 05:13 06:13 07:13 10:11 11:21 12:21 13:22 15:23 16:23 20:31 21:32 22:32 23:34 24:34 25:37 26:37 27:37 30:12 31:33 32:33 33:36 34:36 35:35 36:35 40:50 41:43 42:43 43:42 44:42 45:41 46:41 47:41 51:44 52:44 53:45 54:45 55:52 56:52 57:46 61:51 62:51 63:51 64:51 65:53 66:53 67:53 71:61 72:61 73:62 74:62 75:64 81:63 83:65 84:65 85:54 86:54',
);

/** Postcodes that a neighbour's number range serves: 兴安盟 (1374), 阿拉善 (7503); and the stand-ins of Hong Kong and Macau. */
export const POSTCODE_EXCEPTIONS: ReadonlyMap<string, number> = table('1374:15 7503:15 999077:81 999078:82');

function table(pairs: string): ReadonlyMap<string, number> {
  return new Map(
    pairs.split(' ').map((pair) => {
      const [digits = '', province = ''] = pair.split(':');
      return [digits, Number(province)] as const;
    }),
  );
}
