import { emailCleaner } from '../../../core/clean/email';
import { proposedDomain, proposedEmail } from '../../../core/clean/people/emailTypo';
import { MAIL_DOMAINS } from '../../../core/clean/people/emailTypos.data';
import { afterOf, cleanColumn, rulesOf } from '../cleanColumn';

describe('proposals', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gmal.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gnail.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmial.con', 'gmail.com'],
    ['gmailcom', 'gmail.com'],
    ['gmail..com', 'gmail.com'],
    ['www.gmail.com', 'gmail.com'],
    ['qq.con', 'qq.com'],
    ['qqcom', 'qq.com'],
    ['qq,com', 'qq.com'],
    ['qq。com', 'qq.com'],
    ['163.co', '163.com'],
    ['163.cm', '163.com'],
    ['126.ocm', '126.com'],
    ['hotmial.com', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['yaho.com', 'yahoo.com'],
    ['iclould.com', 'icloud.com'],
  ])('%s asks about %s', (domain, proposal) => expect(proposedDomain(domain)).toBe(proposal));

  test.each([
    'ymail.com',
    'mail.com',
    'email.com',
    'qa.com',
    'aq.com',
    '163.net',
    'sina.cn',
    'yahoo.co.jp',
    'yahoo.cn',
    'hotmail.fr',
    'outlook.de',
    'vip.163.com',
    'gmail.com.cn',
    'example.com',
    'example.co',
    'tom.com',
    'yeah.net',
    '',
  ])('%s asks nothing', (domain) => expect(proposedDomain(domain)).toBeNull());

  test.each(MAIL_DOMAINS)('%s is no slip of another', (domain) => expect(proposedDomain(domain)).toBeNull());

  test('a proposal keeps what stands before the @', () => {
    expect(proposedEmail('ann.lee@qq.con')).toBe('ann.lee@qq.com');
    expect(proposedEmail('ann@gmial.com')).toBe('ann@gmail.com');
    expect(proposedEmail('ann@example.com')).toBeNull();
    expect(proposedEmail('a@b@qq.con')).toBeNull();
    expect(proposedEmail('@qq.con')).toBeNull();
  });
});

describe('in a column', () => {
  const cells = ['ann@gmial.com', ' Bob@QQ.CON', 'cy@163com', 'di@gmail.com', 'no address', 'ann@gmial.com'];
  const column = cleanColumn(emailCleaner, cells);

  test('a slip is a question that names the proposal', () => {
    expect(rulesOf(column)).toEqual([
      'emailTypo:gmail.com',
      'emailTypo:qq.com',
      'emailTypo:163.com',
      '',
      'emailOdd',
      'emailTypo:gmail.com',
    ]);
    const rule = column.rules.find(({ id }) => id === 'emailTypo:gmail.com');
    expect(rule?.effect).toBe('issue');
    expect(rule?.reason.zh).toContain('gmail.com');
    expect(rule?.reason.en).toContain('gmail.com');
  });

  test('nothing is repaired', () =>
    expect(afterOf(column, cells).slice(0, 3)).toEqual(['ann@gmial.com', 'bob@qq.con', 'cy@163com']));
});
