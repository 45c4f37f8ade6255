import { createContext, useContext, useMemo, type JSX, type ReactNode } from 'react';
import { isoDate, say, type Bilingual, type Lang } from '../../core/index';

/** How the screen says things in the language of now. */
export interface Words {
  readonly lang: Lang;
  readonly say: (text: Bilingual, values?: Readonly<Record<string, string | number>>) => string;
  /** 12,408 */
  readonly count: (n: number) => string;
  /** 12.3% of a share 0-1. */
  readonly percent: (share: number) => string;
  /** Whole currency units from 1,000 on, cents below; with the currency's sign when it is known. Blank is "–". */
  readonly money: (cents: number, currency: string) => string;
  /** Money in few characters, from 100,000 units on shortened: ¥12.3万, $1.2M. Blank is "–". */
  readonly brief: (cents: number, currency: string) => string;
  /** One decimal at most; blank is "–". */
  readonly number: (n: number) => string;
  /** A serial day as YYYY-MM-DD. */
  readonly day: (serial: number) => string;
  /** An ISO time as month, day, hour and minute of here. */
  readonly time: (iso: string) => string;
}

const LOCALES: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-US' };
const BLANK = '–';

const Context = createContext<Words>(wordsOf('zh'));

/** Give everything below a language. */
export function WordsProvider({ lang, children }: { readonly lang: Lang; readonly children: ReactNode }): JSX.Element {
  const words = useMemo(() => wordsOf(lang), [lang]);
  return <Context value={words}>{children}</Context>;
}

/** Speak the language of now. */
export function useWords(): Words {
  return useContext(Context);
}

function wordsOf(lang: Lang): Words {
  const locale = LOCALES[lang];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const time = new Intl.DateTimeFormat(locale, {
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return {
    lang,
    say: (text, values) => say(text, lang, values),
    count: (n) => whole.format(n),
    percent: (n) => share.format(n),
    money: (cents, currency) => (Number.isNaN(cents) ? BLANK : moneyText(cents / 100, currency, locale)),
    brief: (cents, currency) => (Number.isNaN(cents) ? BLANK : briefText(cents / 100, currency, locale)),
    number: (n) => (Number.isNaN(n) ? BLANK : one.format(n)),
    day: (serial) => (Number.isNaN(serial) ? BLANK : isoDate(serial)),
    time: (iso) => (Number.isNaN(Date.parse(iso)) ? BLANK : time.format(new Date(iso))),
  };
}

function moneyText(units: number, currency: string, locale: string): string {
  const digits = Math.abs(units) >= 1000 ? 0 : 2;
  const style = currency === '' ? {} : ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const);
  return new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(units);
}

const LONG_MONEY = 100_000;

function briefText(units: number, currency: string, locale: string): string {
  if (Math.abs(units) < LONG_MONEY) return moneyText(units, currency, locale);
  const style = currency === '' ? {} : ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const);
  return new Intl.NumberFormat(locale, {
    ...style,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  }).format(units);
}
