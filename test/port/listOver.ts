import type { Area } from '../../core/index';
import type { ValidationModel } from '../../desk/workbook/objects';

/** A list to choose from over some cells of the model. */
export function listOver(area: Area): ValidationModel {
  return {
    id: 'list',
    area,
    type: 'List',
    rule: { list: { inCellDropDown: true, source: 'a,b' } },
    ignoreBlanks: true,
    prompt: { title: '', message: '', show: true },
    error: { title: '', message: '', style: 'Stop', show: true },
  };
}
