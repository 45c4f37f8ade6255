import { withAdded, type Project } from '../project';
import { readAnswers } from './readAnswers';
import { QUESTION_COLUMNS } from './questionsSheet.data';

/** Take answers as if they had been typed beside their questions: settings are set, merges are decided, words are kept.
 *  Here the answer wins over what stands in the settings sheet and the sheet of decisions, as it is newer. */
export function answered(project: Project, answers: ReadonlyMap<string, string>, today: number): Project {
  const header = QUESTION_COLUMNS.map((column) => column.header.zh);
  const rows = [...answers].map(([id, answer]) =>
    QUESTION_COLUMNS.map((column) => ({ id, answer })[column.id as 'id' | 'answer'] ?? null),
  );
  const read = readAnswers([header, ...rows], today);
  const changed = new Set(read.sets.map(([key]) => key));
  const { settings, answers: before } = project;
  const isNew = (id: string): boolean => answers.has(id);
  return {
    ...project,
    settings: { ...settings, sets: [...settings.sets.filter(([key]) => !changed.has(key)), ...read.sets] },
    decisions: read.decisions.reduce(withAdded, project.decisions),
    answers: {
      ...before,
      words: new Map([...before.words, ...read.words]),
      kept: [...before.kept.filter(({ id }) => !isNew(id)), ...read.kept],
      typed: new Map([...before.typed, ...read.typed]),
    },
    notices: [...project.notices, ...read.problems.map(({ zh, en }) => ({ zh, en }))],
  };
}
