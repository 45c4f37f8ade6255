/** The person that the emulated Excel takes for signed in. */
export const PERSON = { name: 'Desk User', email: 'user@desk.example' } as const;

/** The e-mail address that goes with an author's name; '' for people of other workbooks. */
export function emailOf(author: string): string {
  return author === PERSON.name ? PERSON.email : '';
}
