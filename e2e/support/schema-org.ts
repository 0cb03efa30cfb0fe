import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The words of schema.org as a vocabulary to check linked data by at run time: which members a type has, its parents'
 * too, and what may stand in them. Read from the declarations of schema-dts, which are made from schema.org's own file;
 * the type checker by itself knows neither forms of dates nor what data does to members that may be missing.
 */
interface Type {
  readonly parents: readonly string[];
  /** What each member takes: names of types, of kinds of texts, `IdReference`. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** The kinds of plain values, and what their texts must be. */
const TEXTS: Readonly<Record<string, RegExp>> = {
  Text: /\S/,
  Date: /^(?!0000)\d{4}-\d\d-\d\d$/,
  DateTime: /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/,
  URL: /^https?:\/\/[^\s"<>]+$/,
};
/** schema.org: a date or an interval of ISO 8601, to the year, month or day, with `..` for an open end. */
const COVERAGE = /^(?:\d{4}(?:-\d\d){0,2}|\.\.)(?:\/(?:\d{4}(?:-\d\d){0,2}|\.\.))?$/;

const DECLARATIONS = join(
  dirname(createRequire(import.meta.url).resolve("schema-dts/package.json")),
  "dist/schema.d.ts",
);

export function readVocabulary(): ReadonlyMap<string, Type> {
  const text = readFileSync(DECLARATIONS, "utf8");
  const types = new Map<string, Type>();
  for (const [, name = "", parents = "", body = ""] of text.matchAll(
    /^interface (\w+)Base extends ([^{]+) \{\n(.*?)^\}/gmsu,
  )) {
    const members = body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^<>]*), "\w+">;/gmu);
    types.set(name, {
      parents: [...parents.matchAll(/(\w+)Base\b/gu)].map(([, parent = ""]) => parent),
      members: new Map([...members].map(([, key = "", range = ""]) => [key, range.split(" | ")])),
    });
  }
  // Types without members of their own have no declaration but their leaf's.
  for (const [, name = "", parent = ""] of text.matchAll(
    /^export interface (\w+)Leaf extends (\w+)Base \{/gmu,
  )) {
    if (!types.has(name)) types.set(name, { parents: [parent], members: new Map() });
  }
  return types;
}

/** What is wrong with a document of linked data, each with the way to it; empty when nothing is. */
export function checkLinkedData(document: unknown, types = readVocabulary()): readonly string[] {
  const problems: string[] = [];
  if (!isNode(document) || document["@context"] !== "https://schema.org") {
    return ["no context of schema.org"];
  }
  const { "@context": _, ...root } = document;
  checkNode(root, "", ["Thing"]);
  return problems;

  function checkNode(
    node: Readonly<Record<string, unknown>>,
    way: string,
    range: readonly string[],
  ) {
    const type = node["@type"];
    if (type === undefined) {
      if (Object.keys(node).join() !== "@id") problems.push(`${way}: no type`);
      if (!range.includes("IdReference")) problems.push(`${way}: takes no reference`);
      return;
    }
    if (typeof type !== "string" || !types.has(type)) {
      problems.push(`${way}: no type ${String(type)}`);
      return;
    }
    const line = listAncestors(type);
    if (!range.some((name) => line.includes(name))) problems.push(`${way}: takes no ${type}`);
    for (const [key, value] of Object.entries(node)) {
      if (key === "@type") continue;
      const at = `${way}/${key}`;
      if (key === "@id") {
        if (typeof value !== "string" || !TEXTS.URL?.test(value))
          problems.push(`${at}: no address`);
        continue;
      }
      const takes = line.map((name) => types.get(name)?.members.get(key)).find(Boolean);
      if (takes === undefined) problems.push(`${at}: ${type} has no such member`);
      else for (const each of Array.isArray(value) ? value : [value]) checkValue(each, at, takes);
      if (Array.isArray(value) && value.length === 0) problems.push(`${at}: empty`);
      if (key === "temporalCoverage" && !COVERAGE.test(String(value))) {
        problems.push(`${at}: ${String(value)} is no interval`);
      }
    }
  }

  function checkValue(value: unknown, way: string, range: readonly string[]) {
    if (isNode(value)) return checkNode(value, way, range);
    if (typeof value === "boolean" && range.includes("Boolean")) return;
    const isText = (name: string) => typeof value === "string" && TEXTS[name]?.test(value) === true;
    if (!range.some(isText))
      problems.push(`${way}: ${JSON.stringify(value)} is no ${range.join()}`);
  }

  function listAncestors(name: string): readonly string[] {
    return [name, ...(types.get(name)?.parents ?? []).flatMap(listAncestors)];
  }
}

/** The data blocks of a page. */
export function readLinkedData(html: string): readonly unknown[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/gu);
  return [...blocks].map(([, json = ""]) => JSON.parse(json));
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
