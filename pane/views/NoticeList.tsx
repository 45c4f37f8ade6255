import type { JSX } from 'react';
import type { Bilingual } from '../../core/index';
import { plainNotice } from '../texts/plainNotice';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

/** Sentences that people should know of; nothing when there are none. */
export function NoticeList({
  title,
  notices,
}: {
  readonly title: Bilingual;
  readonly notices: readonly Bilingual[];
}): JSX.Element | null {
  const words = useWords();
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <Section title={words.say(title)}>
      <ul className={styles.list}>
        {notices.map((notice) => (
          <li key={notice.en}>{plainNotice(words.say(notice))}</li>
        ))}
      </ul>
    </Section>
  );
}
