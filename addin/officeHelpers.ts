/** The one place that knows @microsoft/office-js-helpers. Of that old package only the reading of host and platform
 *  is used: its notices inject markup, its sheet maker deletes sheets, its sign-in has no place here. It is loaded when asked for. */
export async function hostDescription(): Promise<string> {
  const { Utilities } = await import('@microsoft/office-js-helpers');
  return [Utilities.host, Utilities.platform].filter((part) => part).join(' ');
}
