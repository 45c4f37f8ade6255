import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import type { SegmentChoice } from '../engine/campaignView';
import { shareOf } from '../flow/edits';
import { CAMPAIGNS } from '../texts/campaigns';
import { useStyles } from './styles';
import { useWords } from './words';

interface NewCampaignProps {
  readonly segments: readonly SegmentChoice[];
  /** `share` is 0-0.5. */
  readonly onMake: (segment: string, share: number) => void;
}

/** Choose a segment and how much of it is held out. */
export function NewCampaign({ segments, onMake }: NewCampaignProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [segment, setSegment] = useState('');
  const [text, setText] = useState('10');
  const share = shareOf(text);
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (segment === '' || share === null) return;
        onMake(segment, share);
        setSegment('');
      }}
    >
      <Field size="small" label={words.say(CAMPAIGNS.segment)}>
        <Select size="small" value={segment} onChange={(_, { value }) => setSegment(value)}>
          <option value="">{words.say(CAMPAIGNS.choose)}</option>
          {segments.map(({ name, customers }) => (
            <option key={name.en} value={words.say(name)}>
              {words.say(CAMPAIGNS.choice, { name: words.say(name), n: words.count(customers) })}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        size="small"
        label={words.say(CAMPAIGNS.share)}
        {...(share === null ? { validationState: 'error', validationMessage: words.say(CAMPAIGNS.wrongShare) } : {})}
      >
        <Input size="small" inputMode="decimal" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button
        size="small"
        type="submit"
        disabledFocusable={segment === '' || share === null}
        style={{ alignSelf: 'flex-start' }}
      >
        {words.say(CAMPAIGNS.make)}
      </Button>
    </form>
  );
}
