/** What a form looks like to `google.script.run`, which takes one as its only argument: an object of fields by name.
 *  Boxes that are not ticked are left out; fields of one name become a list.
 *  Limit: files are left out. Google makes blobs of them. */
export function formFields(entries: Iterable<readonly [string, unknown]>): Readonly<Record<string, string | string[]>> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue;
    const before = fields[name];
    fields[name] = before === undefined ? value : [before, value].flat();
  }
  return fields;
}
