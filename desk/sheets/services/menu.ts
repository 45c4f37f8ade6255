import { SELF, serviceType, type ServiceObject, type ServiceState } from '../frame/serviceType';
import type { MenuItem, MenuSpec, SheetsEnd } from '../frame/sheetsEnd';
import type { MembersOf } from './members';

interface MenuState extends ServiceState {
  readonly caption: string;
  readonly isAddon: boolean;
  readonly items: (MenuItem | MenuState | null)[];
}

const menuType = serviceType<MenuState>('Menu', 'Menu');

/** Begin a menu of the spreadsheet. */
export function menuNamed(end: SheetsEnd, caption: string): ServiceObject {
  return menuType.make({ end, caption, isAddon: false, items: [] });
}

/** Begin the menu of an add-on, which Google names after the add-on. */
export function addonMenu(end: SheetsEnd): ServiceObject {
  return menuType.make({ end, caption: '', isAddon: true, items: [] });
}

const members: MembersOf<GoogleAppsScript.Base.Menu, MenuState> = {
  'addItem(String,String)': ({ items }, caption: string, functionName: string) => {
    items.push({ caption: String(caption), functionName: String(functionName) });
    return SELF;
  },
  'addSeparator()': ({ items }) => {
    items.push(null);
    return SELF;
  },
  'addSubMenu(Menu)': ({ items }, menu: unknown) => {
    items.push(menuType.stateOf(menu));
    return SELF;
  },
  'addToUi()': (menu) => menu.end.screen?.addMenu(specOf(menu)),
};
menuType.define(members);

function specOf({ caption, isAddon, items }: MenuState): MenuSpec {
  const specs = items.map((item) => (item !== null && 'items' in item ? specOf(item) : item));
  return { caption, isAddon, items: specs };
}
