/** Where the built add-on for Google Sheets lies beside this page. */
const GAS_BASE = '/gas/';

/** A script project as the desk needs it. */
export interface ScriptProject {
  /** Address of its one script. */
  readonly script: string;
  /** HTML files by name, without ending. */
  readonly pages: ReadonlyMap<string, string>;
  readonly scopes: readonly string[];
  readonly timeZone: string;
}

/** The built add-on is not there. */
export class NotBuilt extends Error {}

/** Fetch the built add-on from this page's own server. @throws NotBuilt */
export async function readProject(): Promise<ScriptProject> {
  const [page, manifest] = await Promise.all([textAt('Sidebar.html'), textAt('appsscript.json')]);
  const { timeZone, oauthScopes } = JSON.parse(manifest) as {
    readonly timeZone: string;
    readonly oauthScopes: string[];
  }; // our own file, prettier-ignore
  return { script: `${GAS_BASE}Code.js`, pages: new Map([['Sidebar', page]]), scopes: oauthScopes, timeZone };
}

async function textAt(name: string): Promise<string> {
  const answer = await fetch(GAS_BASE + name);
  if (!answer.ok) throw new NotBuilt(`${name}: ${answer.status}`);
  return answer.text();
}
