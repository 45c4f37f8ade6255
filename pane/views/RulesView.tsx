import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import type { JSX } from 'react';
import type { RunView } from '../engine/runView';
import type { Session } from '../flow/session';
import { RULES } from '../texts/rules';
import { Action } from './Action';
import { hasPortrait } from './hasPortrait';
import { MakeFooter } from './MakeFooter';
import { Page, type ScreenProps } from './Page';
import { QuickSettings } from './QuickSettings';
import { Section } from './Section';
import { SettingField } from './SettingField';
import { SETTING_GROUPS, type SettingGroup } from './settingGroups';
import { ShareTable } from './ShareTable';
import { useStyles } from './styles';
import { TagRules } from './TagRules';
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
      <Section title={words.say(RULES.timing)} aside={<Busy isBusy={isBusy} />}>
        <QuickSettings session={session} view={view} actions={actions} />
        {changed > 0 && (
          <div className={styles.apart}>
            <span className={styles.subtle}>{words.say(RULES.changed, { n: changed })}</span>
            <Action size="small" look="subtle" label={RULES.reset} onClick={actions.resetSettings} />
          </div>
        )}
      </Section>
      <Warnings view={view} />
      <div className={styles.card}>
        <Accordion collapsible multiple defaultOpenItems={[view.segment === 'tier' ? 'tiers' : 'grid11']}>
          {SETTING_GROUPS.map((group) => (
            <Group key={group.id} group={group} view={view} actions={actions} />
          ))}
        </Accordion>
      </div>
      <TagRules rules={view.rules} customers={view.customers} />
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

interface GroupProps {
  readonly group: SettingGroup;
  readonly view: RunView;
  readonly actions: ScreenProps['actions'];
}

function Group({ group, view, actions }: GroupProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const classes = view.classes.find((one) => one.set === group.set);
  const empty = (classes?.shares ?? []).filter((one) => one.customers === 0 && one.id !== 'noOrders');
  return (
    <AccordionItem value={group.id}>
      <AccordionHeader size="small">{words.say(group.title)}</AccordionHeader>
      <AccordionPanel>
        <div className={styles.stack}>
          {classes && <ShareTable classes={classes} currency={view.currency} />}
          {empty.map(({ id, label }) => (
            <span key={id} className={styles.warn}>
              {words.say(RULES.nobody, { label: words.say(label) })}
            </span>
          ))}
          {group.settings.map((setting) => (
            <SettingField key={setting} setting={setting} recipe={view.recipe} actions={actions} />
          ))}
        </div>
      </AccordionPanel>
    </AccordionItem>
  );
}
