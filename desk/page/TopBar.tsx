import { Badge, Dropdown, Option, makeStyles, tokens } from '@fluentui/react-components';
import type { Lang } from '../../core/index';
import type { HostKind, Settings, Theme } from './settings';
import { useWords } from './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '4px 12px',
    minHeight: '40px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  note: {
    flexGrow: 1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    minWidth: 0,
  },
  choice: { minWidth: '104px' },
});

const LANGUAGES: readonly (readonly [Lang, string])[] = [
  ['zh', '中文'],
  ['en', 'English'],
];

const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];

/** Say what this page is, and let the person choose language and theme. */
export function TopBar({
  settings,
  onChange,
}: {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const hosts: readonly (readonly [HostKind, string])[] = [
    ['excel', 'Excel'],
    ['sheets', words('sheets')],
  ];
  return (
    <header data-part="top" className={styles.bar} aria-label={words('desk')}>
      <h1 className={styles.name}>{words('product')}</h1>
      <Badge appearance="tint" color="brand">
        {words('desk')}
      </Badge>
      <p className={styles.note}>{words('emulation')}</p>
      <Choice label={words('host')} value={settings.host} options={hosts} onChoose={(host) => onChange({ host })} />
      <Choice
        label={words('language')}
        value={settings.lang}
        options={LANGUAGES}
        onChoose={(lang) => onChange({ lang })}
      />
      <Choice
        label={words('theme')}
        value={settings.theme}
        options={THEMES.map((theme) => [theme, words(theme)] as const)}
        onChoose={(theme) => onChange({ theme })}
      />
    </header>
  );
}

function Choice<T extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}) {
  const styles = useStyles();
  const shown = options.find(([option]) => option === value)?.[1] ?? '';
  return (
    <Dropdown
      className={styles.choice}
      size="small"
      aria-label={label}
      value={shown}
      selectedOptions={[value]}
      onOptionSelect={(_event, { optionValue }) => {
        const chosen = options.find(([option]) => option === optionValue);
        if (chosen !== undefined) onChoose(chosen[0]);
      }}
    >
      {options.map(([option, text]) => (
        <Option key={option} value={option} text={text}>
          {text}
        </Option>
      ))}
    </Dropdown>
  );
}
