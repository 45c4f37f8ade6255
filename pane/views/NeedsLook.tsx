import { Link } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RunView } from '../engine/runView';
import { DATA } from '../texts/data';
import { HOME } from '../texts/home';
import { ASKED } from '../texts/questions';
import { REVIEW } from '../texts/review';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords, type Words } from './words';

interface NeedsLookProps {
  readonly view: RunView;
  readonly onOpen: (tab: 'data' | 'rules') => void;
}

/** What a person should look at, each with the way there. */
export function NeedsLook({ view, onOpen }: NeedsLookProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const items = itemsOf(view, words);
  return (
    <Section title={words.say(HOME.look)}>
      {items.length === 0 && <span className={styles.subtle}>{words.say(HOME.allWell)}</span>}
      <ul className={styles.list}>
        {items.map(({ text, tab }) => (
          <li key={text} className={styles.apart}>
            <span>{text}</span>
            <Link
              as="button"
              className={styles.nowrap}
              aria-label={`${words.say(HOME.open)}: ${text}`}
              onClick={() => onOpen(tab)}
            >
              {words.say(HOME.open)} ›
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface Item {
  readonly text: string;
  readonly tab: 'data' | 'rules';
}

const MOST_DIRT = 3;

function itemsOf(view: RunView, words: Words): readonly Item[] {
  const dirt = view.dirt
    .filter((one) => one.effect !== 'change')
    .slice(0, MOST_DIRT)
    .map((one): Item => {
      const count = words.say(one.column === null ? DATA.rows : DATA.cells, { n: words.count(one.count) });
      const column = one.header === '' ? '' : `${one.header} · `;
      return { text: `${column}${words.say(one.name)} · ${count}`, tab: 'data' };
    });
  const empty = emptyClasses(view).map((label): Item => ({
    text: words.say(HOME.emptyClasses, { label: words.say(label) }),
    tab: 'rules',
  }));
  const silent = view.rules.filter((rule) => rule.hits === 0).length;
  const rules: readonly Item[] =
    silent === 0 ? [] : [{ text: words.say(HOME.silentRules, { n: silent }), tab: 'rules' }];
  const pairs = view.review.pairs.length;
  const who: readonly Item[] = pairs === 0 ? [] : [{ text: words.say(REVIEW.look, { n: pairs }), tab: 'data' }];
  const spellings = view.asked.length;
  const asked: readonly Item[] =
    spellings === 0 ? [] : [{ text: words.say(ASKED.look, { n: spellings }), tab: 'data' }];
  return [...who, ...asked, ...dirt, ...empty, ...rules];
}

/** Labels of the segment's classes that hold nobody. */
export function emptyClasses(view: RunView): readonly RunView['rules'][number]['tag'][] {
  const segment = view.classes.find((one) => one.set === view.segment);
  return (segment?.shares ?? []).filter((one) => one.customers === 0 && one.id !== 'noOrders').map((one) => one.label);
}
