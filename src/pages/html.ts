import { assert } from "#core/base";

const MARKUP = Symbol("markup");

/** HTML that is safe to put into a page as it stands. Data read from a file cannot carry the symbol. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What a template takes: text is escaped, {@link Html} is kept, lists are joined, `undefined` is nothing. */
export type HtmlValue = string | number | Html | undefined | readonly HtmlValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Text as HTML: valid between tags and inside a quoted attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? character);
}

/**
 * A template for HTML that escapes every value. Values may stand between tags or inside a quoted attribute value,
 * never as a bare attribute value or as a tag's name: those places throw.
 * Not for the inside of `script` or `style`, where HTML's escapes mean nothing.
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = parts[0] ?? "";
  values.forEach((value, index) => {
    assert(!/[=<]\s*$/.test(text), "value in an unsafe place", text.slice(-40));
    text += printValue(value) + (parts[index + 1] ?? "");
  });
  return { [MARKUP]: text };
}

/** Takes markup that our own code made (a drawing, the bundler's tags) as it stands. Never give it data. */
export function trustHtml(markup: string): Html {
  return { [MARKUP]: markup };
}

/** The finished text. */
export function printHtml(markup: Html): string {
  return markup[MARKUP];
}

/** ` name="value"`, or nothing when there is no value. */
export function attribute(name: string, value: string | number | undefined): Html {
  assert(/^[a-z][a-z-]*$/.test(name), "attribute name", name);
  return trustHtml(value === undefined ? "" : ` ${name}="${escapeHtml(String(value))}"`);
}

/** An address from the data, when it is one that a link may lead to: http or https. */
export function findWebAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}

function printValue(value: HtmlValue): string {
  if (value === undefined) return "";
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  if (isList(value)) return value.map(printValue).join("");
  return value[MARKUP];
}

function isList(value: Html | readonly HtmlValue[]): value is readonly HtmlValue[] {
  return Array.isArray(value);
}
