import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import {
  type Expression,
  extractExpressions,
  type Language,
} from "../../src/core/extract/index.ts";
import { boundsOf, containsBounds, parseEdtf } from "../../src/core/time/index.ts";
import { ROOT } from "../measure/paths.ts";

interface Mention {
  readonly article?: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly expression?: string;
  readonly date: string;
}

/** How many of the hand-made mentions of a collection the engine alone finds, and with which date. */
export interface Agreement {
  readonly mentions: number;
  /** The same EDTF. */
  readonly same: number;
  /** The same, or one lies within the other: what the model calls `refined`. */
  readonly agree: number;
  /** All that are not the same: the article, the words, the date by hand, and what was found there. */
  readonly differences: readonly string[];
}

/** Compares the engine with what people wrote in `events.yaml`, expression by expression. */
export function compareWithHand(
  collection: string,
  findLanguage: (tag: string) => Language | undefined,
): Agreement {
  const folder = join(ROOT, "data", collection);
  const events: readonly { readonly mentions: readonly Mention[] }[] = parse(
    readFileSync(join(folder, "events.yaml"), "utf8"),
  );
  const articles = new Map<string, ReturnType<typeof readArticle>>();
  const articleOf = (id: string) => {
    const known = articles.get(id) ?? readArticle(folder, id, findLanguage);
    articles.set(id, known);
    return known;
  };
  const differences: string[] = [];
  let mentions = 0;
  let agree = 0;
  for (const { article, exact = "", prefix = "", expression, date } of events.flatMap(
    (event) => event.mentions,
  )) {
    if (article === undefined || expression === undefined) continue;
    mentions += 1;
    const { body, found } = articleOf(article);
    const start = body.indexOf(prefix + exact) + prefix.length + exact.indexOf(expression);
    const here = found.filter((each) => each.start < start + expression.length && each.end > start);
    const dates = here.flatMap((each) => [each.date?.edtf ?? [], each.phrase?.edtf ?? []].flat());
    if (dates.some((found) => isWithin(found, date) || isWithin(date, found))) agree += 1;
    if (dates.includes(date)) continue;
    const got = here.map((each) => `${each.text} ${each.date?.edtf ?? "undated"}`).join(", ");
    differences.push(`${article}: “${expression}” by hand ${date}, found ${got || "nothing"}`);
  }
  return { mentions, same: mentions - differences.length, agree, differences };
}

function isWithin(inner: string, outer: string): boolean {
  const [one, other] = [parseEdtf(inner), parseEdtf(outer)];
  return one.ok && other.ok && containsBounds(boundsOf(other.value), boundsOf(one.value));
}

function readArticle(
  folder: string,
  id: string,
  findLanguage: (tag: string) => Language | undefined,
): { readonly body: string; readonly found: readonly Expression[] } {
  const source = readFileSync(join(folder, "articles", `${id}.txt`), "utf8");
  const [, matter = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const front: Record<string, string | undefined> = parse(matter);
  const language = findLanguage(front.language ?? "");
  if (language === undefined) throw new Error(`${id}: no language`);
  const { published, written } = front;
  return { body, found: extractExpressions(body, { language, published, written }) };
}
