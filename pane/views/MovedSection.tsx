import type { JSX } from 'react';
import type { MovementView } from '../engine/movementView';
import type { ClassView } from '../engine/runView';
import { COMPARE } from '../texts/compare';
import { MovementList } from './MovementList';
import { Section } from './Section';
import { SimpleTable } from './SimpleTable';
import { useStyles } from './styles';
import { useWords } from './words';

interface MovedSectionProps {
  readonly movement: MovementView;
  readonly classes: ClassView;
}

/** Who moved since the portrait that stands in the workbook: counts and people, and every move from class to class. */
export function MovedSection({ movement, classes }: MovedSectionProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <Section title={words.say(COMPARE.moved)}>
      <MovementList movement={movement} classes={classes} />
      {movement.flows.length === 0 ? (
        <span className={styles.subtle}>{words.say(COMPARE.noMoves)}</span>
      ) : (
        <Matrix movement={movement} classes={classes} />
      )}
    </Section>
  );
}

/** Classes that nobody leaves or enters are left out, so that the table fits. */
function Matrix({ movement: { flows }, classes }: MovedSectionProps): JSX.Element {
  const words = useWords();
  const order = (codes: readonly number[]): readonly number[] => [...new Set(codes)].sort((a, b) => a - b);
  const [from, to] = [order(flows.map((flow) => flow.from)), order(flows.map((flow) => flow.to))];
  const label = (code: number): string => {
    const share = classes.shares[code];
    return share ? words.say(share.label) : '';
  };
  const customers = (one: number, other: number): string => {
    const flow = flows.find((each) => each.from === one && each.to === other);
    return flow ? words.count(flow.customers) : '·';
  };
  return (
    <SimpleTable
      name={words.say(COMPARE.matrix)}
      headers={[words.say(COMPARE.fromTo), ...to.map(label)]}
      rows={from.map((one) => ({ head: label(one), cells: to.map((other) => customers(one, other)) }))}
    />
  );
}
