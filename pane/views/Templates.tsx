import { Field, Select, Textarea } from '@fluentui/react-components';
import { useState, type JSX } from 'react';
import { HEADER_TEMPLATES, templateCells, type TemplateId } from '../../core/index';
import { tabbedText, textOf } from '../flow/templateText';
import { TEMPLATES } from '../texts/templates';
import { Action } from './Action';
import { Section } from './Section';
import { SimpleTable } from './SimpleTable';
import { useStyles } from './styles';
import { useWords } from './words';

interface TemplatesProps {
  /** Absent where the host cannot add a sheet. */
  readonly onInsert?: (name: string, headers: readonly string[]) => void;
}

/** Header templates: what is in one, and its headers to insert or to copy. */
export function Templates({ onInsert }: TemplatesProps): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [id, setId] = useState<TemplateId | null>(null);
  return (
    <Section title={words.say(TEMPLATES.title)}>
      <span className={styles.subtle}>{words.say(TEMPLATES.hint)}</span>
      <Field size="small" label={words.say(TEMPLATES.kind)}>
        <Select
          size="small"
          value={id ?? ''}
          onChange={(_, { value }) => setId(HEADER_TEMPLATES.find((one) => one.id === value)?.id ?? null)}
        >
          <option value="">{words.say(TEMPLATES.choose)}</option>
          {HEADER_TEMPLATES.map((one) => (
            <option key={one.id} value={one.id}>
              {words.say(one.name)}
            </option>
          ))}
        </Select>
      </Field>
      {id !== null && <Chosen key={id} id={id} {...(onInsert ? { onInsert } : {})} />}
    </Section>
  );
}

function Chosen({ id, onInsert }: TemplatesProps & { readonly id: TemplateId }): JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { name, header, guide } = templateCells(id, words.lang);
  const headers = tabbedText([header]);
  const [first = [], ...fields] = guide;
  // Hosts may forbid the clipboard; the text can be selected all the same.
  const copy = (text: string): void => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return setCopied(false);
    clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <span className={styles.subtle}>{words.say(TEMPLATES.fields, { n: header.length })}</span>
      <div className={styles.wrap}>
        {onInsert && (
          <Action size="small" label={TEMPLATES.insert} onClick={() => onInsert(name, header.map(textOf))} />
        )}
        <Action size="small" label={TEMPLATES.copyHeader} onClick={() => copy(headers)} />
        <Action size="small" label={TEMPLATES.copyGuide} onClick={() => copy(tabbedText(guide))} />
      </div>
      <span role="status" className={styles.subtle}>
        {copied === null ? '' : words.say(copied ? TEMPLATES.copied : TEMPLATES.notCopied)}
      </span>
      <Textarea readOnly size="small" rows={3} aria-label={words.say(TEMPLATES.text)} value={headers} />
      <SimpleTable
        name={name}
        headers={[1, 2, 3].map((column) => textOf(first[column]))}
        rows={fields.map((cells) => ({ head: textOf(cells[1]), cells: [textOf(cells[2]), textOf(cells[3])] }))}
      />
    </>
  );
}
