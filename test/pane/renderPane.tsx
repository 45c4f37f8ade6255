import { configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Book, Lang } from '../../core/index';
import { directEngine } from '../../pane/engine/directEngine';
import type { Engine } from '../../pane/engine/engine';
import { Pane, type PaneProps } from '../../pane/Pane';
import { fakeHost, type FakeHost } from './fakeHost';
import { shop, TODAY } from './shop';

/** What the DOM of the tests lacks and Fluent asks for. */
class NoResizes implements ResizeObserver {
  observe(): void {
    // Nothing is laid out here.
  }
  unobserve(): void {
    // Nothing is laid out here.
  }
  disconnect(): void {
    // Nothing is laid out here.
  }
}
globalThis.ResizeObserver = NoResizes;

// A busy machine is no failure.
configure({ asyncUtilTimeout: 10_000 });

export interface Shown {
  readonly host: FakeHost;
  readonly user: UserEvent;
  readonly change: (props: Partial<PaneProps>) => void;
}

/** Show the pane over a book; Chinese, light, on the test day. */
export function showPane(
  book: Book,
  options: { readonly host?: FakeHost; readonly lang?: Lang; readonly engine?: Engine; readonly clock?: PaneProps['clock'] } = {}, // prettier-ignore
): Shown {
  const host = options.host ?? fakeHost(book);
  const [sample] = shop().sheets;
  if (!sample) throw new Error('no sample');
  const props: PaneProps = {
    host,
    engine: options.engine ?? directEngine(),
    sample: () => Promise.resolve(sample),
    lang: options.lang ?? 'zh',
    theme: 'light',
    clock: options.clock ?? (() => ({ today: TODAY, given: true })),
  };
  const { rerender } = render(<Pane {...props} />);
  return { host, user: userEvent.setup(), change: (more) => rerender(<Pane {...props} {...more} />) };
}

/** Give the text of an element that was found. */
export function renderedText(element: HTMLElement | undefined): string {
  if (!element) throw new Error('nothing was found');
  return element.textContent ?? '';
}
