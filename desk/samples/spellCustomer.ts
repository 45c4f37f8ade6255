import type { Cell } from '../../core/index';
import type { DirtBox, Drawn } from './chooseDirt';
import { textOf } from './chooseDirt';
import type { DirtId, DirtPlace } from './dirt.data';
import type { Identity } from './identity';
import type { Random } from './random';
import { spellIdCard } from './spellIdCard';
import type { PhoneStyle } from './spellPhone';
import { spellPhone } from './spellPhone';

/** The cells of a customer row that dirt may touch. */
export interface CustomerCells {
  readonly name: Cell;
  readonly gender: Cell;
  readonly age: Cell;
  readonly phone: Cell;
  readonly email: Cell;
  readonly industry: Cell;
  readonly role: Cell;
  readonly region: Cell;
  readonly idCard: Cell;
}

/** How one language writes what dirt may touch. */
export interface SpellScene {
  /** Which name dirt falls on: the person's, or the company's. */
  readonly named: 'name' | 'company';
  readonly phone: PhoneStyle;
  /** The year of the analysis, for birth years. */
  readonly year: number;
  readonly gender: { readonly [id: string]: readonly [male: string, female: string] };
  readonly ageText: (age: number) => string;
  readonly industryAliases: ReadonlyMap<string, readonly string[]>;
  readonly roleAliases: ReadonlyMap<string, readonly string[]>;
  readonly region: (identity: Identity) => string;
  readonly regionAs: { readonly [id: string]: (identity: Identity) => string };
  readonly hasIdCards: boolean;
}

/** Write the cells of a customer row, put dirt in at the stated rates and add it to `dirt`.
 *  `phone` is the clean phone: a shared number replaces the person's own. */
export function spellCustomer(
  identity: Identity,
  dirt: DirtId[],
  scene: SpellScene,
  box: DirtBox,
  random: Random,
): { readonly cells: CustomerCells; readonly phone: string } {
  const pen: Pen = { identity, dirt, scene, box, random };
  const phoneDirt = drawn(pen, 'customer.phone');
  const phone =
    phoneDirt?.id === 'customerPhoneShared' ? scene.phone.numberOf(SHARED + random.below(2)) : identity.phone;
  const email = emailCell(pen);
  const cells = {
    name: nameCell(pen),
    gender: genderCell(pen),
    age: ageCell(pen),
    phone: written(phoneDirt, random) ?? writtenPhone(phone, phoneDirt, scene),
    email: phoneDirt?.id === 'customerNoContact' ? null : email,
    industry: aliasCell(pen, 'customer.industry', identity.industry, scene.industryAliases),
    role: aliasCell(pen, 'customer.role', identity.role, scene.roleAliases),
    region: regionCell(pen),
    idCard: scene.hasIdCards ? spellIdCard(drawn(pen, 'customer.idCard'), random) : null,
  };
  return { cells, phone };
}

/** The first of two front desks whose numbers several people gave as their own. */
const SHARED = 900_000;

interface Pen {
  readonly identity: Identity;
  readonly dirt: DirtId[];
  readonly scene: SpellScene;
  readonly box: DirtBox;
  readonly random: Random;
}

function drawn({ box, dirt }: Pen, place: DirtPlace): Drawn | null {
  const found = box.draw(place);
  if (found !== null) dirt.push(found.id);
  return found;
}

/** The text of a kind that has texts, null for its empty text, undefined for any other kind. */
function written(found: Drawn | null, random: Random): Cell | undefined {
  return found === null || found.texts.length === 0 ? undefined : textOf(found, random);
}

function writtenPhone(phone: string, found: Drawn | null, scene: SpellScene): Cell {
  return found !== null && found.texts.length > 0 ? null : spellPhone(phone, found?.id ?? null, scene.phone);
}

function nameCell(pen: Pen): Cell {
  const { identity, scene, random } = pen;
  const clean = scene.named === 'name' ? identity.name : (identity.company ?? identity.name);
  const found = drawn(pen, 'customer.name');
  const text = written(found, random);
  if (text !== undefined) return text;
  return found === null ? clean : (NAME_SPELLINGS[found.id]?.(clean) ?? clean);
}

const NAME_SPELLINGS: { readonly [id in DirtId]?: (name: string) => string } = {
  nameSpaces: (name) => ` ${name}  `,
  nameIdeographicSpace: (name) => `\u3000${name}`,
  nameNoBreakSpace: (name) => `${name}\u00a0`,
  nameZeroWidth: (name) => `\u200b${name}`,
  nameInnerSpace: (name) => (name.includes(' ') ? name.replace(' ', '   ') : `${name.slice(0, 1)} ${name.slice(1)}`),
  nameEmoji: (name) => `${name}🐟👨‍👩‍👧`,
};

function genderCell(pen: Pen): Cell {
  const { identity, scene, random } = pen;
  const found = drawn(pen, 'customer.gender');
  const text = written(found, random);
  if (text !== undefined) return text;
  const words = scene.gender[found?.id ?? 'clean'] ?? ['', ''];
  return identity.gender === 'male' ? words[0] : words[1];
}

function ageCell(pen: Pen): Cell {
  const { identity, scene, random } = pen;
  const found = drawn(pen, 'customer.age');
  const text = written(found, random);
  if (text !== undefined) return text;
  if (found?.id === 'ageZero') return 0;
  if (found?.id === 'ageTwoHundred') return 200;
  if (found?.id === 'ageBirthYear') return scene.year - identity.age;
  return found?.id === 'ageText' ? scene.ageText(identity.age) : identity.age;
}

function emailCell(pen: Pen): Cell {
  const { identity, random } = pen;
  const found = drawn(pen, 'customer.email');
  const text = written(found, random);
  if (text !== undefined) return text;
  return found === null ? identity.email : (EMAIL_SPELLINGS[found.id]?.(identity.email) ?? identity.email);
}

const EMAIL_SPELLINGS: { readonly [id in DirtId]?: (email: string) => string } = {
  emailUpper: (email) => email.toUpperCase(),
  emailSpaces: (email) => ` ${email.replace('@', ' @')} `,
  emailTypo: (email) => `sample.${email.slice(0, email.indexOf('@'))}@gmial.com`,
  emailDomainTypo: (email) => `${email.slice(0, email.indexOf('@'))}@exmaple.com`,
  emailBroken: (email) => email.slice(0, email.indexOf('@') + 1),
};

function aliasCell(pen: Pen, place: DirtPlace, clean: string, aliases: ReadonlyMap<string, readonly string[]>): Cell {
  const found = drawn(pen, place);
  const text = written(found, pen.random);
  if (text !== undefined) return text;
  return found === null ? clean : pen.random.pick(aliases.get(clean) ?? [clean]);
}

function regionCell(pen: Pen): Cell {
  const { identity, scene, random } = pen;
  const found = drawn(pen, 'customer.region');
  const text = written(found, random);
  if (text !== undefined) return text;
  return (scene.regionAs[found?.id ?? ''] ?? scene.region)(identity);
}
