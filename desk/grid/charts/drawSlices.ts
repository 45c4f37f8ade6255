import type { ChartFigures } from './chartFigures';
import type { Box } from './box';
import { svg } from './svg';

const HOLE = 0.55;
const LEAST_LABELLED = 0.04;

/** Draw a pie, or a doughnut, of the first series. Negative values count by their size, as in Excel. */
export function drawSlices({ series, shape }: ChartFigures, box: Box): SVGElement {
  const [first] = series;
  if (first === undefined) return svg('g');
  const sizes = first.values.map((value) => Math.abs(value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return svg('g');
  const circle = {
    x: box.left + box.width / 2,
    y: box.top + box.height / 2,
    outer: Math.max(0, Math.min(box.width, box.height) / 2 - 4),
    hole: shape === 'doughnut' ? HOLE : 0,
  };
  let before = 0;
  const slices = sizes.flatMap((size, index) => {
    const from = before / total;
    before += size;
    return size === 0 ? [] : [slice(circle, from, before / total, first.pointColors[index] ?? first.color)];
  });
  return svg('g', {}, ...slices);
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly outer: number;
  readonly hole: number;
}

function slice(circle: Circle, from: number, to: number, fill: string): SVGElement {
  const share = to - from;
  const shape = share > 0.9999 ? wholeRing(circle, fill) : ringPart(circle, from, to, fill);
  return share < LEAST_LABELLED ? shape : svg('g', {}, shape, shareText(circle, (from + to) / 2, share));
}

function wholeRing({ x, y, outer, hole }: Circle, color: string): SVGElement {
  const thickness = outer * (1 - hole);
  const radius = outer - thickness / 2;
  return svg('circle', { cx: x, cy: y, r: radius, fill: 'none', stroke: color, 'stroke-width': thickness });
}

function ringPart(circle: Circle, from: number, to: number, fill: string): SVGElement {
  const { outer, hole } = circle;
  const inner = outer * hole;
  const isLong = to - from > 0.5 ? 1 : 0;
  const path = [
    `M ${place(circle, from, outer)}`,
    `A ${outer} ${outer} 0 ${isLong} 1 ${place(circle, to, outer)}`,
    `L ${place(circle, to, inner)}`,
    `A ${inner} ${inner} 0 ${isLong} 0 ${place(circle, from, inner)} Z`,
  ].join(' ');
  return svg('path', { d: path, fill, stroke: '#FFFFFF' });
}

function shareText(circle: Circle, at: number, share: number): SVGElement {
  const [x, y] = place(circle, at, circle.outer * ((1 + circle.hole) / 2 + (circle.hole === 0 ? 0.15 : 0))).split(' ');
  const attributes = { x: x ?? 0, y: Number(y) + 4, 'text-anchor': 'middle', fill: '#FFFFFF', 'font-weight': 600 };
  return svg('text', attributes, `${Math.round(share * 100)}%`);
}

/** A point on a circle, clockwise from the top. */
function place({ x, y }: Circle, share: number, radius: number): string {
  const angle = share * 2 * Math.PI;
  return `${(x + Math.sin(angle) * radius).toFixed(2)} ${(y - Math.cos(angle) * radius).toFixed(2)}`;
}
