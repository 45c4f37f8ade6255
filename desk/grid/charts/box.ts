/** Where to draw, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Take a strip off one side of a box. */
export function shrink(box: Box, side: 'top' | 'bottom' | 'left' | 'right', by: number): Box {
  const { left, top, width, height } = box;
  if (side === 'left') return { left: left + by, top, width: Math.max(0, width - by), height };
  if (side === 'right') return { left, top, width: Math.max(0, width - by), height };
  if (side === 'top') return { left, top: top + by, width, height: Math.max(0, height - by) };
  return { left, top, width, height: Math.max(0, height - by) };
}
