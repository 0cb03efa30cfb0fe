import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BENCH } from "../measure/paths.ts";
import type { Timex } from "./score.ts";

/** An annotated text: the time it was written, and every temporal expression with its place. */
export interface AnnotatedText {
  readonly id: string;
  /** Document creation time, ISO 8601. */
  readonly written: string;
  readonly text: string;
  readonly gold: readonly Timex[];
}

const CORPORA = join(BENCH, "extract", "corpora");

/** Every text of a corpus, by the names of their files. */
export function readCorpus(name: string): readonly AnnotatedText[] {
  const folder = join(CORPORA, name);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tml"))
    .sort()
    .map((file) =>
      parseTimeMl(file.replace(/\.tml$/, ""), readFileSync(join(folder, file), "utf8")),
    );
}

/** Reads one TimeML document (TimeML 1.2.1): its text without tags, and its TIMEX3 tags as offsets into that. */
export function parseTimeMl(id: string, source: string): AnnotatedText {
  const written = /<DCT>[\s\S]*?value="([^"]*)"/.exec(source)?.[1] ?? "";
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1] ?? "";
  const gold: Timex[] = [];
  const open: { readonly start: number; readonly attributes: string }[] = [];
  let text = "";
  for (const [piece, slash, name, attributes = ""] of body.matchAll(/<(\/?)(\w+)([^>]*)>|[^<]+/g)) {
    if (name === undefined) text += decodeEntities(piece);
    else if (name === "TIMEX3" && slash === "") open.push({ start: text.length, attributes });
    else if (name === "TIMEX3") {
      const begun = open.pop();
      if (begun === undefined) throw new Error(`${id}: an end tag without its start`);
      const read = (key: string) =>
        new RegExp(`\\b${key}="([^"]*)"`).exec(begun.attributes)?.[1] ?? "";
      gold.push({
        start: begun.start,
        end: text.length,
        type: read("type"),
        value: read("value"),
      });
    }
  }
  return { id, written, text, gold: gold.sort((a, b) => a.start - b.start) };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&amp;": "&",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
