import { makeStyles, tokens } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { Bilingual, Tone } from '../../core/index';
import { PRESET_TEXTS } from '../texts/presets';
import { useStyles } from './styles';
import { colorsOf } from './ToneMark';
import { useWords } from './words';

const useBarStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '12px' },
  part: { '@media (forced-colors: active)': { fill: 'Highlight', stroke: tokens.colorNeutralBackground1 } },
});

/** A class and its share of all, 0-1. */
export interface SharePart {
  readonly id: string;
  readonly label: Bilingual;
  readonly tone: Tone;
  readonly share: number;
}

/** The classes of a set as one stacked bar, and below it the same in words; empty classes are left out. */
export function ShareBar({ parts }: { readonly parts: readonly SharePart[] }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const look = useBarStyles();
  const shown = parts.filter(({ share }) => share > 0);
  const text = shown
    .map(({ label, share }) => words.say(PRESET_TEXTS.part, { label: words.say(label), percent: words.percent(share) }))
    .join(words.say(PRESET_TEXTS.comma));
  return (
    <>
      <svg className={look.bar} aria-hidden="true" focusable="false">
        {shown.map(({ id, tone, share }, at) => {
          const { fill, color } = colorsOf(tone);
          const from = shown.slice(0, at).reduce((sum, one) => sum + one.share, 0);
          return (
            <rect
              key={id}
              className={look.part}
              x={`${from * 100}%`}
              width={`${share * 100}%`}
              height="12"
              fill={fill}
              stroke={color}
            />
          );
        })}
      </svg>
      <span className={styles.subtle}>{text}</span>
    </>
  );
}
