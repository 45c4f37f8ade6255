import type { Role } from '../understand/meaning';

/** Hide a person's name but its first character; the length stays. Characters count as people see them, marks with their letter.
 *  A name of one character is hidden whole. Source: safety.md section 4, masks.
 *  Limit: characters joined by a zero-width joiner count apart.
 *  @example maskedName('欧阳修') -> "欧**" */
export function maskedName(name: string): string {
  const letters = lettersOf(name);
  const [first = ''] = letters;
  return letters.length < 2 ? '*'.repeat(letters.length) : first + '*'.repeat(letters.length - 1);
}

/** Show the key of a customer without giving the person away: phones 138****5678, e-mail a***@example.com, names by `maskedName`; ids stay.
 *  A phone or e-mail of another form is hidden whole. */
export function maskedKey(role: Role, key: string): string {
  switch (role) {
    case 'phone':
      return /^\d{11}$/.test(key) ? `${key.slice(0, 3)}****${key.slice(7)}` : hidden(key);
    case 'email': {
      const at = key.lastIndexOf('@');
      return at > 0 ? `${lettersOf(key)[0] ?? ''}***${key.slice(at)}` : hidden(key);
    }
    case 'customerName':
      return maskedName(key);
    default:
      return key;
  }
}

function hidden(text: string): string {
  return '*'.repeat(lettersOf(text).length);
}

function lettersOf(text: string): readonly string[] {
  return text.match(/\P{M}\p{M}*/gsu) ?? [];
}
