/** Key of the developer metadata that marks a column or sheet as ours; its value is the owned name. */
export const OWNED_KEY = 'customer-portrait.owned';
/** Key of the developer metadata of a sheet of ours that remembers its pivot tables and charts, which Google gives no names. */
export const OBJECTS_KEY = 'customer-portrait.objects';
/** Every name of ours starts so, as do the sheets that keep undo records. */
export const NAME_START = '_cp_';

/** A sheet of ours is called so, with its owned name behind, until it is marked. */
export const BEGUN = '_cp_new';

/** Tell whether a named range or sheet is called as ours are. */
export function isOurs(name: string): boolean {
  return name.toLowerCase().startsWith(NAME_START);
}
