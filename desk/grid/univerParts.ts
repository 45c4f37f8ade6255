import type { Plugin, PluginCtor } from '@univerjs/core';
import { LocaleType } from '@univerjs/core';
import {
  UniverSheetsCorePreset,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
} from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import chinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import type { Lang } from '../../core/index';

type GridPlugin = readonly [PluginCtor<Plugin>, unknown];

/** The texts of values come from the model, so the grid formats nothing. */
const LEFT_OUT: readonly PluginCtor<Plugin>[] = [UniverSheetsNumfmtPlugin, UniverSheetsNumfmtUIPlugin];

/** The parts of the grid's library that this product uses, with their settings. */
export function gridPlugins(container: HTMLElement): readonly GridPlugin[] {
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
  });
  return plugins
    .map((plugin): GridPlugin => (Array.isArray(plugin) ? [plugin[0], plugin[1]] : [plugin, undefined]))
    .filter(([plugin]) => !LEFT_OUT.includes(plugin));
}

/** The words of the grid's menus in both languages. */
export const gridLocales = { [LocaleType.ZH_CN]: chinese, [LocaleType.EN_US]: english };

/** The grid's name of a language. */
export function localeOf(lang: Lang): LocaleType {
  return lang === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US;
}
