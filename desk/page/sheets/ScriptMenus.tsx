import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { PuzzlePiece24Regular, TextBulletListSquare24Regular } from '@fluentui/react-icons';
import type { MenuSpec } from '../../sheets/frame/sheetsEnd';
import { BigMenu } from '../RibbonParts';
import { useWords } from '../words';

/** The menus that scripts added: the add-on's below "Extensions" under its name, others of their own, as Google has them. */
export function ScriptMenus({
  menus,
  onPress,
}: {
  readonly menus: readonly MenuSpec[];
  readonly onPress: (functionName: string) => void;
}) {
  const words = useWords();
  const addons = menus.filter(({ isAddon }) => isAddon);
  return (
    <>
      <BigMenu label={words('extensions')} icon={<PuzzlePiece24Regular />}>
        {addons.length === 0 && <MenuItem disabled>{words('noExtensions')}</MenuItem>}
        {addons.map((menu) => (
          <SubMenu key="addon" caption={words('product')} menu={menu} onPress={onPress} />
        ))}
      </BigMenu>
      {menus
        .filter(({ isAddon }) => !isAddon)
        .map((menu) => (
          <BigMenu key={menu.caption} label={menu.caption} icon={<TextBulletListSquare24Regular />}>
            <Items items={menu.items} onPress={onPress} />
          </BigMenu>
        ))}
    </>
  );
}

function SubMenu({
  caption,
  menu,
  onPress,
}: {
  readonly caption: string;
  readonly menu: MenuSpec;
  readonly onPress: (functionName: string) => void;
}) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{caption}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <Items items={menu.items} onPress={onPress} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Items({
  items,
  onPress,
}: {
  readonly items: MenuSpec['items'];
  readonly onPress: (functionName: string) => void;
}) {
  return items.map((item, at) => {
    if (item === null) return <MenuDivider key={at} />;
    if ('items' in item) return <SubMenu key={at} caption={item.caption} menu={item} onPress={onPress} />;
    return (
      <MenuItem key={at} onClick={() => onPress(item.functionName)}>
        {item.caption}
      </MenuItem>
    );
  });
}
