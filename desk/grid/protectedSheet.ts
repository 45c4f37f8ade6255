/** The person tried to edit a locked cell of a protected sheet. */
export class ProtectedSheet extends Error {
  constructor(readonly sheet: string) {
    super(`the sheet ${sheet} is protected`);
    this.name = 'ProtectedSheet';
  }
}
