import { SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { GridView } from '../gridView';
import { renderOf } from '../gridView';

/** The part of the container that shows cells, and how far it is scrolled; pixels of the screen. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly zoom: number;
}

/** Find where the cells are drawn now; null before the first drawing. */
export function viewport(view: GridView, container: HTMLElement): Viewport | null {
  const render = renderOf(view);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport('viewMain');
  const canvas = render?.engine.getCanvasElement();
  if (render === null || render === undefined || skeleton === null || skeleton === undefined) return null;
  if (main === undefined || canvas === undefined) return null;
  const zoom = render.scene.scaleX || 1;
  const outer = container.getBoundingClientRect();
  const inner = canvas.getBoundingClientRect();
  const headers = {
    width: skeleton.rowHeaderWidthAndMarginLeft * zoom,
    height: skeleton.columnHeaderHeightAndMarginTop * zoom,
  };
  return {
    left: Math.round(inner.left - outer.left + headers.width),
    top: Math.round(inner.top - outer.top + headers.height),
    width: Math.round(inner.width - headers.width),
    height: Math.round(inner.height - headers.height),
    scrollX: main.viewportScrollX * zoom,
    scrollY: main.viewportScrollY * zoom,
    zoom,
  };
}
