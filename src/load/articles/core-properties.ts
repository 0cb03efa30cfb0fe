import type { Statement } from "./known-facts.ts";

/** What an Office document says of itself (ECMA-376-2, section 11). When it was made is not when it was published. */
export function readCoreProperties(xml: string): Statement {
  return {
    title: readProperty(xml, "dc:title"),
    author: readProperty(xml, "dc:creator"),
    language: readProperty(xml, "dc:language"),
  };
}

function readProperty(xml: string, name: string): string | undefined {
  const from = xml.indexOf(`<${name}`);
  const open = from === -1 ? -1 : xml.indexOf(">", from);
  const end = open === -1 ? -1 : xml.indexOf(`</${name}>`, open);
  return end === -1 || xml[open - 1] === "/" ? undefined : readReferences(xml.slice(open + 1, end));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function readReferences(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined)
      return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
