import type { Lang } from '../../../core/index';
import type { ChartModel } from '../../workbook/objects';
import type { GridView } from '../gridView';
import { PIXELS_PER_POINT } from '../sheetLayout';
import { chartFigures } from './chartFigures';
import { drawChart } from './drawChart';
import { viewport } from './viewport';

/** The charts of the sheet in sight. */
export interface ChartLayer {
  /** The workbook changed: draw again what may look different. */
  readonly changed: () => void;
  readonly setLanguage: (lang: Lang) => void;
  readonly setDark: (dark: boolean) => void;
  readonly dispose: () => void;
}

/** Draw the charts of the sheet in sight over the cells that they cover, and let them move with scrolling and zooming.
 *  Limit: charts cannot be moved or picked with the mouse; those over frozen rows scroll with the others. */
export function showCharts(
  container: HTMLElement,
  view: GridView,
  look: { readonly lang: Lang; readonly dark: boolean },
): ChartLayer {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  layer.style.cssText = 'position:absolute;overflow:hidden;pointer-events:none;z-index:9';
  const sheetArea = document.createElement('div');
  sheetArea.style.cssText = 'position:absolute;left:0;top:0;transform-origin:0 0';
  layer.append(sheetArea);
  let { lang, dark } = look;
  let drawn = '';
  const draw = () => {
    const charts = [...view.model.activeSheet.charts];
    drawn = view.model.activeSheet.id;
    sheetArea.replaceChildren(...charts.map((chart) => chartElement(view, chart, { lang, dark })));
  };
  let placed = '';
  const follow = () => {
    frame = requestAnimationFrame(follow);
    if (drawn !== view.model.activeSheet.id) draw();
    if (view.model.activeSheet.charts.all.length === 0) return;
    const place = viewport(view, container);
    if (place === null) return;
    if (layer.parentElement === null) container.append(layer);
    const key = JSON.stringify(place);
    if (key === placed) return;
    placed = key;
    const { left, top, width, height, scrollX, scrollY, zoom } = place;
    Object.assign(layer.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    sheetArea.style.transform = `translate(${-scrollX}px, ${-scrollY}px) scale(${zoom})`;
  };
  let frame = requestAnimationFrame(follow);
  return {
    changed: draw,
    setLanguage: (next) => {
      lang = next;
      draw();
    },
    setDark: (next) => {
      dark = next;
      draw();
    },
    dispose: () => {
      cancelAnimationFrame(frame);
      layer.remove();
    },
  };
}

function chartElement(view: GridView, chart: ChartModel, look: { readonly lang: Lang; readonly dark: boolean }) {
  const box = document.createElement('div');
  const [left = 0, top = 0, width = 0, height = 0] = [chart.left, chart.top, chart.width, chart.height].map((points) =>
    Math.round(points * PIXELS_PER_POINT),
  );
  box.style.cssText = `position:absolute;left:${left}px;top:${top}px`;
  box.dataset['chart'] = chart.name;
  box.append(drawChart(chartFigures(view.model, chart), { width, height, ...look }));
  return box;
}
