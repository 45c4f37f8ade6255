import type { ChangeEvent, RefObject } from 'react';
import { useWords } from './words';

/** The browser's own way to choose a file; it is opened by the ribbon's button and stays out of sight. */
export function FileInput({
  input,
  onFile,
}: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}) {
  const words = useWords();
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = currentTarget.files ?? [];
    if (chosen !== undefined) onFile(chosen);
    // The same file can be chosen again.
    currentTarget.value = '';
  };
  return (
    <input
      ref={input}
      hidden
      type="file"
      accept=".xlsx,.xlsm,.csv,.tsv,.txt"
      aria-label={words('open')}
      onChange={choose}
    />
  );
}
