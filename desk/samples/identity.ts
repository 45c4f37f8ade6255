import type { Gender } from './truth';

/** A person (or an account with its contact) as it really is. */
export interface Identity {
  readonly name: string;
  readonly company: string | null;
  readonly gender: Gender;
  readonly age: number;
  readonly phone: string;
  readonly email: string;
  readonly device: string;
  readonly ip: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  /** The whole address as one text. */
  readonly address: string;
  readonly industry: string;
  readonly role: string;
  readonly source: string;
  readonly staff: string;
  /** Serial of the day of registration. */
  readonly registered: number;
}
