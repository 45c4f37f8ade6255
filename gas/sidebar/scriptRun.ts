import type { Link } from '../host/link';

/** As much of google.script.run as we call. */
interface Runner {
  withSuccessHandler(take: (answer: unknown) => void): Runner;
  withFailureHandler(take: (error: unknown) => void): Runner;
  portraitCall(text: string): void;
}

/** What Google puts into the page of a sidebar. */
declare const google: { readonly script: { readonly run: Runner } };

/** The way to the server part over google.script.run: one text each way. */
export function scriptRun(): Link {
  return {
    call: (text) =>
      new Promise((resolve, reject) => {
        google.script.run
          .withSuccessHandler((answer) => resolve(typeof answer === 'string' ? answer : ''))
          .withFailureHandler((error) => reject(error instanceof Error ? error : new Error(messageOf(error))))
          .portraitCall(text);
      }),
  };
}

function messageOf(error: unknown): string {
  const has = typeof error === 'object' && error !== null && 'message' in error;
  return has && typeof error.message === 'string' ? error.message : String(error);
}
