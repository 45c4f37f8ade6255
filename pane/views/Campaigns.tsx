import type { JSX } from 'react';
import type { CampaignsView, CampaignView } from '../engine/campaignView';
import type { ProjectEdits } from '../engine/edits';
import { withCampaign, withoutCampaign } from '../flow/edits';
import { CAMPAIGNS } from '../texts/campaigns';
import { Action } from './Action';
import { NewCampaign } from './NewCampaign';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

interface CampaignsProps {
  readonly campaigns: CampaignsView;
  readonly edits: ProjectEdits;
  readonly onEdit: (edits: ProjectEdits) => void;
}

/** Campaigns with what became of them, those that wait for the next refresh, and a new one. */
export function Campaigns({ campaigns: { runs, segments }, edits, onEdit }: CampaignsProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const waiting = edits.campaigns ?? [];
  return (
    <Section title={words.say(CAMPAIGNS.title)}>
      <span className={styles.subtle}>{words.say(CAMPAIGNS.hint)}</span>
      {runs.length === 0 && <span>{words.say(CAMPAIGNS.none)}</span>}
      <ul className={styles.list}>
        {runs.map((run) => (
          <Run key={run.id} run={run} />
        ))}
      </ul>
      <div role="status">
        <ul className={styles.list}>
          {waiting.map(({ segment, share = 0 }) => (
            <li key={segment} className={styles.apart}>
              <span>{words.say(CAMPAIGNS.waits, { segment, percent: words.percent(share) })}</span>
              <Action
                size="small"
                look="subtle"
                label={CAMPAIGNS.drop}
                name={words.say(CAMPAIGNS.dropOne, { segment })}
                onClick={() => onEdit(withoutCampaign(edits, segment))}
              />
            </li>
          ))}
        </ul>
      </div>
      <NewCampaign segments={segments} onMake={(segment, share) => onEdit(withCampaign(edits, segment, share))} />
    </Section>
  );
}

function Run({ run: { id, segment, day, arms, result } }: { readonly run: CampaignView }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <li className={styles.tight}>
      <span className={styles.apart}>
        <strong>{words.say(CAMPAIGNS.run, { id, segment })}</strong>
        {day > 0 && <span className={styles.subtle}>{words.say(CAMPAIGNS.since, { day: words.day(day) })}</span>}
      </span>
      <span className={styles.subtle}>{arms ? words.say(CAMPAIGNS.arms, arms) : words.say(CAMPAIGNS.notBegun)}</span>
      {result && <span>{words.say(result)}</span>}
    </li>
  );
}
