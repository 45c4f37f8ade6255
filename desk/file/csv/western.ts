/** Runs of high bytes that are enough to judge a file. */
const RUNS_ENOUGH = 100_000;
/** How many times more western than Chinese runs a western text has. */
const CLEAR_LEAD = 3;

/** Tell European text (Windows-1252) from Chinese (GB18030) by its high bytes: accents stand alone ("Señor"), or two
 *  together between ASCII letters ("ação"); Chinese characters come in pairs and longer runs between signs.
 *  Limit: a short file of rare characters whose second byte is ASCII ("昇") looks western. */
export function looksWestern(bytes: Uint8Array): boolean {
  let western = 0;
  let chinese = 0;
  for (let at = 0; at < bytes.length && western + chinese < RUNS_ENOUGH; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const from = at;
    while ((bytes[at + 1] ?? 0) >= 0x80) at++;
    if (isWesternRun(bytes, from, at)) western++;
    else chinese++;
  }
  return western > chinese * CLEAR_LEAD;
}

function isWesternRun(bytes: Uint8Array, from: number, to: number): boolean {
  if (from === to) return true;
  return to === from + 1 && isLetter(bytes[from - 1]) && isLetter(bytes[to + 1]);
}

function isLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
