import { fieldTable, type RuleField } from '../../../core/tag/language/fields';
import { STANDARD_FIELDS } from '../../../core/tag/language/standardFields.data';

const text = (id: string, zh: string, en: string, more: Partial<RuleField> = {}): RuleField => ({
  id,
  name: { zh, en },
  synonyms: [],
  kind: 'text',
  ...more,
});

/** The standard columns and those of an invented shop. */
export const TABLE = fieldTable([
  ...STANDARD_FIELDS,
  text('city', '城市', 'City'),
  text('remark', '备注', 'Remark'),
  text('email', '邮箱', 'E-mail'),
  text('odd', '近30天 [特]列', 'odd [1] name'),
  { ...text('visits', '近30天访问', 'visits 30d'), kind: 'number', isWhole: true },
  { ...text('birthday', '生日', 'Birthday'), kind: 'date' },
  text('tier', 'RFM分层', 'RFM tier', {
    values: [
      { id: 'high', name: { zh: '高价值客户', en: 'High value' }, synonyms: ['高价值'] },
      { id: 'atRisk', name: { zh: '流失风险客户', en: 'At risk' }, synonyms: ['流失风险'] },
    ],
  }),
]);
