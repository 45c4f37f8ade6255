import type { Portrait } from '../portrait';
import { customerLabels } from '../project/privacy/labels';

/** Name the customers of a run for sheets that are made to be passed on, one text a customer; see `customerLabels`. */
export function sharedLabels({ gathered, project }: Pick<Portrait, 'gathered' | 'project'>): readonly string[] {
  const { ids, identity } = gathered;
  return customerLabels(ids, identity.roleOf, project.settings.project.masks !== 'off');
}
