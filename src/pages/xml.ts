import { type Html, printHtml } from "./html.ts";

/** What no document of XML may hold, not even escaped (XML 1.0, section 2.2); without it, text says the same. */
const NOT_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A whole document of XML, from markup whose values the template has escaped: HTML's escapes are XML's too. */
export function printXml(markup: Html): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${printHtml(markup).replace(NOT_XML, "")}`;
}
