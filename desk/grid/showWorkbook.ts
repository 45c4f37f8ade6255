import { ThemeService } from '@univerjs/core';
import type { Lang } from '../../core/index';
import type { WorkbookModel } from '../workbook/workbook';
import { decorateCells } from './decorateCells';
import { followModel } from './followModel';
import { followPerson } from './followPerson';
import type { PersonListener } from './followPerson';
import { gridView } from './gridView';
import { labelControls } from './labelControls';
import { localeOf } from './univerParts';
import { showCharts } from './charts/showCharts';

/** How the grid looks at first, and who hears of the person at it. */
export interface GridOptions {
  readonly lang: Lang;
  readonly dark: boolean;
  readonly person: PersonListener;
}

/** A workbook on the screen. */
export interface GridHandle {
  readonly setLanguage: (lang: Lang) => void;
  readonly setDark: (dark: boolean) => void;
  /** Take the grid off the screen and stop listening to the workbook. */
  readonly dispose: () => void;
}

/** Show a workbook of the model in a container and keep both the same: what changes in the model is drawn at the next frame,
 *  what the person does at the grid is done on the model.
 *  Values, texts and looks are asked from the model as they come into sight; the grid computes nothing.
 *  Limit: a person's undo reaches back to the last time that a script inserted or deleted cells. */
export function showWorkbook(container: HTMLElement, workbook: WorkbookModel, options: GridOptions): GridHandle {
  const view = gridView(container, workbook, options);
  const undecorate = decorateCells(view);
  const charts = showCharts(container, view, options);
  const labels = labelControls(container, options.lang);
  const ends = [undecorate, followModel(view, charts), followPerson(view, options.person)];
  return {
    setLanguage: (lang) => {
      view.univer.setLocale(localeOf(lang));
      charts.setLanguage(lang);
      labels.setLanguage(lang);
    },
    setDark: (dark) => {
      view.univer.__getInjector().get(ThemeService).setDarkMode(dark);
      charts.setDark(dark);
    },
    dispose: () => {
      ends.forEach((end) => end());
      charts.dispose();
      labels.dispose();
      view.univer.dispose();
      container.replaceChildren();
    },
  };
}
