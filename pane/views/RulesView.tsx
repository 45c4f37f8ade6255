import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RunView } from '../engine/runView';
import type { Session } from '../flow/session';
import { RULES } from '../texts/rules';
import { Action } from './Action';
import { hasPortrait } from './hasPortrait';
import { MakeFooter } from './MakeFooter';
import { Page, type ScreenProps } from './Page';
import { QuickSettings } from './QuickSettings';
import { PresetSection } from './rules/PresetSection';
import { RulesSection } from './rules/RulesSection';
import { SettingGroups } from './rules/SettingGroups';
import { Section } from './Section';
import { useStyles } from './styles';
import { useWords } from './words';

interface RulesViewProps extends ScreenProps {
  readonly session: Session;
  readonly view: RunView;
  readonly isBusy: boolean;
}

/** How customers are scored and tagged: preset, settings with live shares, the tag rules. */
export function RulesView({ session, view, isBusy, actions }: RulesViewProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const changed = session.memory.recipe.sets.length + session.memory.answers.length;
  return (
    <Page
      title={words.say(RULES.title)}
      footer={<MakeFooter actions={actions} isRefresh={hasPortrait(session, view)} isBusy={isBusy} />}
    >
      <PresetSection session={session} view={view} actions={actions} aside={<Busy isBusy={isBusy} />} />
      <Section title={words.say(RULES.timing)}>
        <QuickSettings session={session} view={view} actions={actions} hasPreset={false} />
        {changed > 0 && (
          <div className={styles.apart}>
            <span className={styles.subtle}>{words.say(RULES.changed, { n: changed })}</span>
            <Action size="small" look="subtle" label={RULES.reset} onClick={actions.resetSettings} />
          </div>
        )}
      </Section>
      <Warnings view={view} />
      <SettingGroups view={view} actions={actions} />
      <RulesSection session={session} portrait={view} actions={actions} />
    </Page>
  );
}

function Busy({ isBusy }: { readonly isBusy: boolean }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  return (
    <span className={styles.subtle} role="status">
      {isBusy ? words.say(RULES.busy) : ''}
    </span>
  );
}

function Warnings({ view }: { readonly view: RunView }): JSX.Element | null {
  const words = useWords();
  const styles = useStyles();
  if (view.warnings.length === 0) return null;
  return (
    <div className={styles.stack}>
      {view.warnings.map((warning) => (
        <MessageBar key={warning.en} intent="warning" layout="multiline">
          <MessageBarBody>{words.say(warning)}</MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
