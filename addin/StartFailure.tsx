import { useEffect, useState, type JSX } from 'react';
import { HostError, type Bilingual, type Lang } from '../core/index';

/** Said when the pane cannot even begin: an Excel that is too old, or something that nobody foresaw. `describe` tells which Excel this is, for whoever is asked for help. */
export function StartFailure({
  error,
  lang,
  describe,
}: {
  readonly error: unknown;
  readonly lang: Lang;
  readonly describe: () => Promise<string>;
}): JSX.Element {
  const text = error instanceof HostError ? error.text[lang] : UNFORESEEN[lang];
  const [host, setHost] = useState('');
  useEffect(() => {
    // Without it the rest is said all the same.
    describe().then(setHost, () => undefined);
  }, [describe]);
  return (
    <div role="alert" style={{ padding: 16, fontFamily: 'system-ui, sans-serif' }}>
      <p>{text}</p>
      <p>{UNCHANGED[lang]}</p>
      {host !== '' && <p>{host}</p>}
    </div>
  );
}

const UNFORESEEN: Bilingual = {
  zh: '窗格没能启动。请关闭后重新打开；如果仍然如此，请更新 Excel。',
  en: 'The pane could not start. Close it and open it again; if that does not help, update Excel.',
};
const UNCHANGED: Bilingual = { zh: '工作簿没有任何改动。', en: 'Nothing in the workbook was changed.' };
