import { check, custom, picklist, pipe, record, string } from "valibot";
import { parseEdtf, parseSpan } from "#core/time";
import type { ProblemCode } from "./problem.ts";
import { isWebAddress } from "./web-address.ts";

/** Every valibot message in this room is a problem code: the words are made from it, in one place. */
/* @__NO_SIDE_EFFECTS__ */
export const code = (value: ProblemCode): ProblemCode => value;

/** Small letters, digits and single hyphens: stands in addresses as it is. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** An id is also the name of a folder, and those have an end: 255 bytes on most systems, less inside a long path. */
const LONGEST_ID = 80;
/** The common part of BCP 47: language, script, region, variants. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-[a-z0-9]{5,8})*$/;
const BASES = ["explicit", "relative", "implied", "external"] as const;
const PARTS_OF_DAY = ["night", "morning", "afternoon", "evening"] as const;
export const GLOSSARY_KINDS = ["term", "person", "organisation"] as const;
const TEXT_KINDS = ["full", "excerpts"] as const;

export const isId = (value: string): boolean => value.length <= LONGEST_ID && ID.test(value);
export const isLanguage = (value: string): boolean => LANGUAGE.test(value);

export const text = pipe(
  string(code("not-text")),
  check((value) => value.trim() !== "", code("blank")),
);
export const id = pipe(string(code("not-text")), check(isId, code("id-form")));
export const language = pipe(string(code("not-text")), check(isLanguage, code("language")));
export const webAddress = pipe(string(code("not-text")), check(isWebAddress, code("url")));
export const date = pipe(
  string(code("not-text")),
  check((value) => parseEdtf(value).ok, code("date")),
);
export const span = pipe(
  string(code("not-text")),
  check((value) => parseSpan(value).ok, code("span")),
);
export const basis = picklist(BASES, code("choice"));
export const partOfDay = picklist(PARTS_OF_DAY, code("choice"));
export const textKind = picklist(TEXT_KINDS, code("choice"));

/** A text in whatever languages there are, one at least. Keys are looked at before `record`, which drops hostile ones. */
export const localText = pipe(
  custom<Record<string, unknown>>(
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
    code("not-map"),
  ),
  check((texts) => Object.keys(texts).every(isLanguage), code("language")),
  check((texts) => Object.keys(texts).length > 0, code("missing-translation")),
  record(string(), text),
);
