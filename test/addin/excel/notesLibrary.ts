type Maker = (type: unknown, parent: object, name: string, isCollection: boolean, flags: number) => unknown;

/** Give the library of these tests, which is older than ExcelApi 1.18, the notes of a sheet; gives the way to take them off again.
 *  On the wire comments and notes are asked for alike, so the classes of comments do for what is used of notes: add, find by cell, content, delete. */
export function addNotesToLibrary(): () => void {
  const helper: unknown = Reflect.get(OfficeExtension, 'BatchApiHelper');
  const make = Reflect.get(Object(helper), 'createPropertyObject') as Maker; // as office.js makes all its objects
  const made = new WeakMap<object, unknown>();
  const notesOf = (sheet: object): unknown => {
    if (!made.has(sheet)) made.set(sheet, make(Excel.CommentCollection, sheet, 'Notes', true, 4));
    return made.get(sheet);
  };
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get(this: object) {
      return notesOf(this);
    },
  });
  return () => Reflect.deleteProperty(Excel.Worksheet.prototype, 'notes');
}
