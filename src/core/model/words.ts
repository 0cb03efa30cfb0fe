import { parseEdtf, parseSpan } from "#core/time";
import type { ProblemCode } from "./problem.ts";

/** What to say of a value that breaks a rule of shape, and what to do about it. */
export interface Words {
  readonly message: string;
  readonly mend: string;
}

/**
 * The words for a rule of shape that the value at `key` breaks. `choices` are the texts allowed there, when they are
 * few; the codes that are about more than one value have their words where they are found.
 */
export function describeShape(
  code: ProblemCode,
  key: string,
  value: unknown,
  choices: readonly string[],
): Words {
  switch (code) {
    case "not-text":
      return {
        message: `“${key}” must be text`,
        mend: value === null ? "write the text, or remove the key" : "put it in quotation marks",
      };
    case "blank":
      return { message: `“${key}” is empty`, mend: "write the text, or remove the key" };
    case "not-list":
      return { message: `“${key}” must be a list`, mend: "begin each item with “- ”" };
    case "empty-list":
      return { message: `“${key}” has no items`, mend: "add one at least" };
    case "not-map":
      return { message: `“${key}” must have keys and values`, mend: "write it as “key: value”" };
    case "not-number":
      return {
        message: `“${key}” must be a number`,
        mend: "write digits, without quotation marks",
      };
    case "id-form":
      return {
        message: `“${key}” is not an id`,
        mend: "use small letters a to z, digits and single hyphens, 80 characters at most",
      };
    case "choice":
      return {
        message: `“${key}” has a value that is not known`,
        mend: `use one of: ${choices.join(", ")}`,
      };
    case "importance":
      return {
        message: `“${key}” is outside 1 to 5`,
        mend: "give 1 (least) to 5 (most), a whole number",
      };
    case "expression-at":
      return { message: `“${key}” must be 1 or more`, mend: "count the occurrences from 1" };
    case "language":
      return {
        message: `“${key}” is not a language tag`,
        mend: "use a BCP 47 tag such as en, nb or en-GB",
      };
    case "duplicate-language":
      return { message: `“${key}” has a language twice`, mend: "name each language once" };
    case "date":
      return {
        message: describeFault(parseEdtf(String(value))),
        mend: "write the date as EDTF, no more precise than the source: 2015, 2015-02, 2015-02-28",
      };
    case "span":
      return {
        message: describeFault(parseSpan(String(value))),
        mend: "write the span as two dates: 2013/2025",
      };
    case "url":
      return {
        message: `“${key}” is not a web address`,
        mend: "give the whole address, beginning with https:// or http://",
      };
    default:
      return { message: `“${key}” breaks the rule “${code}”`, mend: "see the format’s schema" };
  }
}

function describeFault(
  parsed:
    | { readonly ok: true }
    | { readonly ok: false; readonly error: { readonly message: string } },
): string {
  return parsed.ok ? "not a date" : parsed.error.message;
}
