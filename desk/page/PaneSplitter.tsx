import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { LEAST_PANE, MOST_PANE, fittingWidth } from './settings';
import { useWords } from './words';

const useStyles = makeStyles({
  bar: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground4,
    ':hover': { backgroundColor: tokens.colorBrandBackground },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      backgroundColor: tokens.colorBrandBackground,
    },
  },
});

const STEP = 10;

/** The bar between grid and pane: drag it, or move it with the arrow keys. */
export function PaneSplitter({
  width,
  onResize,
}: {
  readonly width: number;
  readonly onResize: (width: number) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onResize(fittingWidth(window.innerWidth - event.clientX));
  };
  const move = (event: KeyboardEvent) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onResize(fittingWidth(width + by));
  };
  return (
    <div
      className={styles.bar}
      role="separator"
      aria-orientation="vertical"
      aria-label={words('resizePane')}
      aria-valuenow={width}
      aria-valuemin={LEAST_PANE}
      aria-valuemax={MOST_PANE}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={move}
    />
  );
}
