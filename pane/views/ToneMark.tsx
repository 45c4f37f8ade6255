import { makeStyles } from '@fluentui/react-components';
import type { JSX } from 'react';
import { TONES, type Tone } from '../../core/index';

const useToneStyles = makeStyles({
  mark: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    borderRadius: '3px',
    flexShrink: 0,
    border: '1px solid',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none' },
  },
  badge: {
    display: 'inline-block',
    padding: '1px 8px',
    borderRadius: '9px',
    fontSize: '12px',
    lineHeight: '18px',
    fontWeight: 600,
    border: '1px solid',
  },
});

/** The colour of a segment, always beside its name. */
export function ToneMark({ tone }: { readonly tone: Tone }): JSX.Element {
  const styles = useToneStyles();
  const { fill, color } = colorsOf(tone);
  return <span aria-hidden="true" className={styles.mark} style={{ backgroundColor: fill, borderColor: color }} />;
}

/** The name of a segment in its colours. */
export function ToneBadge({ tone, label }: { readonly tone: Tone; readonly label: string }): JSX.Element {
  const styles = useToneStyles();
  const { fill, color } = colorsOf(tone);
  return (
    <span className={styles.badge} style={{ backgroundColor: fill, color, borderColor: color }}>
      {label}
    </span>
  );
}

/** Fill and outline of a segment, `#RRGGBB`. */
export function colorsOf(tone: Tone): { readonly fill: string; readonly color: string } {
  const { fill, color } = TONES[tone];
  return { fill: `#${fill}`, color: `#${color}` };
}
