import { useEffect, useRef } from 'react';
import type { Lang } from '../../../core/index';
import { answerPage, type PageEnd } from './answerPage';
import type { ShownPage } from './useSheets';

/** No `allow-same-origin`: at Google a script's page stands at an origin of its own and cannot reach the spreadsheet's page. */
const ALLOWED = 'allow-scripts allow-forms allow-modals allow-popups allow-downloads';

/** The frame with a page that a script shows. A page is loaded once: `key` it by `page.key`. */
export function ScriptPage({
  page,
  lang,
  end,
  className,
}: {
  readonly page: ShownPage;
  readonly lang: Lang;
  readonly end: PageEnd;
  readonly className: string;
}) {
  const latest = useRef(end);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = end;
  });
  useEffect(() => () => stop.current?.(), []);
  const open = (frame: HTMLIFrameElement): void => {
    // Writing the page into the frame makes it load a second time.
    if (stop.current !== null || frame.contentWindow === null) return;
    const language = lang === 'zh' ? 'zh-CN' : 'en-US';
    stop.current = answerPage(frame.contentWindow, { kind: 'open', html: page.html, language }, {
      run: (name, args) => latest.current.run(name, args),
      wish: (wish) => latest.current.wish(wish),
    }); // prettier-ignore
  };
  return (
    <iframe
      className={className}
      title={page.title}
      src="sheets-frame.html"
      sandbox={ALLOWED}
      onLoad={(event) => open(event.currentTarget)}
    />
  );
}
