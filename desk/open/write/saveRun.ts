import type { ZipPackage } from '../../file/package';
import { undeclareParts } from '../../file/xlsx/write/contentTypes';
import type { PackageDraft } from '../../file/xlsx/write/packageDraft';
import { relationshipsOf, relationshipsPart, removeRelationships } from '../../file/xlsx/write/relationships';
import type { WorkbookModel } from '../../workbook/workbook';
import type { OpenedWorkbook } from '../openedWorkbook';
import type { LookBook } from './lookBook';

/** One saving of a workbook: what it works on. */
export interface SaveRun {
  readonly opened: OpenedWorkbook;
  readonly workbook: WorkbookModel;
  /** The package as it was, to read parts as they were at the opening. */
  readonly pack: ZipPackage;
  readonly draft: PackageDraft;
  readonly workbookPart: string;
  /** Folder of the workbook part with its slash, usually "xl/". */
  readonly base: string;
  readonly looks: LookBook;
  /** Content types of new parts. */
  readonly types: Map<string, string>;
  formulasChanged: boolean;
}

/** Take a part out that `owner` relates to, with its relations and its declaration. Parts that others relate to too stay. */
export function dropPart({ draft }: SaveRun, owner: string, part: string): void {
  const ids = relationshipsOf(draft, owner).filter((relation) => !relation.external && relation.target === part);
  removeRelationships(draft, owner, new Set(ids.map((relation) => relation.id)));
  draft.remove(part);
  if (draft.has(relationshipsPart(part))) draft.remove(relationshipsPart(part));
  undeclareParts(draft, new Set([part]));
}
