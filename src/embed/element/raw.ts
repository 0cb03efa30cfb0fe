import { assert } from "#core/base";
import { cutText } from "../parts/cut-text.ts";

/** A reader of one value of a JSON document that nobody vouches for: throws, naming the place, where it is not right. */
export type Reader<T> = (value: unknown, at: string) => T;

type Readers = Readonly<Record<string, Reader<unknown>>>;

/** What a reader of objects gives: made anew, with the members that were asked for and no others. */
type Shaped<N extends Readers, O extends Readers> = {
  readonly [K in keyof N]: ReturnType<N[K]>;
} & {
  readonly [K in keyof O]?: ReturnType<O[K]>;
};

/** The longest text that is kept of what a file says; no title or quotation that can be read is longer. */
const MOST_TEXT = 4_000;
/** As much of a title or a name as a card or a label has room for. */
const MOST_NAME = 300;
/** What reaches beyond its line: signs that turn the text around it (UAX #9, §2.1 to 2.4), marks heaped on one letter. */
const UNRULY = /[\u202A-\u202E\u2066-\u2069]|(?<=\p{M}{4})\p{M}/gu;
/** Small letters, digits and single hyphens, as `dateline/1` has it: stands in addresses as it is. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 80;
const LANGUAGE = /^[a-z]{2,3}(-\w{2,8})*$/;

function readObject(value: unknown, at: string): Readonly<Record<string, unknown>> {
  assert(typeof value === "object" && value !== null && !Array.isArray(value), at);
  return value as Readonly<Record<string, unknown>>;
}

export function readShape<N extends Readers, O extends Readers>(
  needed: N,
  optional: O,
): Reader<Shaped<N, O>> {
  return (value, at) => {
    const raw = readObject(value, at);
    const members: [string, unknown][] = [];
    for (const [key, read] of Object.entries({ ...needed, ...optional })) {
      if (raw[key] !== undefined || key in needed) {
        members.push([key, read(raw[key], `${at}.${key}`)]);
      }
    }
    return Object.fromEntries(members) as Shaped<N, O>;
  };
}

export function readList<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, at) => {
    assert(Array.isArray(value), at);
    return value.map((item: unknown, i) => read(item, `${at}.${i}`));
  };
}

/** A text that says something, cut where it is far too long. */
export function readText(value: unknown, at: string): string {
  return cutText(readString((text) => text.trim() !== "")(value, at), MOST_TEXT);
}

/** A title or a name: on one line with others, which it must not move. */
export function readName(value: unknown, at: string): string {
  return cutText(readText(value, at).replace(UNRULY, ""), MOST_NAME);
}

export function readString(isRight: (text: string) => boolean): Reader<string> {
  return (value, at) => {
    assert(typeof value === "string" && isRight(value), at);
    return value;
  };
}

export const readId = readString((text) => text.length <= LONGEST_ID && ID.test(text));
export const readLanguage = readString((text) => LANGUAGE.test(text));

/** A text in each language: a hostile file can name one `__proto__`. */
export function readLocalText(value: unknown, at: string): Readonly<Record<string, string>> {
  const entries = Object.entries(readObject(value, at));
  assert(entries.length > 0, at);
  return Object.fromEntries(
    entries.map(([language, text]) => [readLanguage(language, at), readName(text, at)]),
  );
}

export function readChoice<T extends string>(...choices: readonly T[]): Reader<T> {
  return (value, at) => {
    const choice = choices.find((known) => known === value);
    assert(choice !== undefined, at);
    return choice;
  };
}

export function readWhole(least: number, most: number): Reader<number> {
  return (value, at) => {
    assert(Number.isInteger(value) && Number(value) >= least && Number(value) <= most, at);
    return Number(value);
  };
}
