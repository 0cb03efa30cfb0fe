import { err, ok, type Result } from "#core/base";
import { isWebAddress } from "#core/model";
import { parseYamlFile, splitArticleFile } from "#exchange";
import { type KnownFacts, readLanguage } from "./known-facts.ts";
import type { ReadNote, ReadText } from "./read-text.ts";

export interface FrontMatter {
  readonly facts: KnownFacts & Pick<ReadText, "rest">;
  readonly notes: readonly ReadNote[];
  /** Everything after it, as it is. */
  readonly body: string;
}

const FACTS = ["title", "publisher", "author", "url", "language", "published"] as const;

/** Splits front matter off, as articles' files have it; undefined when there is none after all. */
export function readFrontMatter(text: string): Result<FrontMatter, string> | undefined {
  const parts = splitArticleFile(text);
  if (parts === undefined) return undefined;
  const yaml = parseYamlFile("", parts.front, parts.frontLine);
  const [problem] = yaml.problems;
  if (problem !== undefined) return err(problem.message);
  if (yaml.value === null) return ok({ facts: {}, notes: [], body: parts.body });
  if (typeof yaml.value !== "object" || Array.isArray(yaml.value)) return undefined;
  const fields = new Map(Object.entries(yaml.value as Record<string, unknown>));
  const facts = FACTS.flatMap((name) => {
    const text = takeText(name, fields.get(name));
    if (text !== undefined) fields.delete(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const address = facts.find(([name]) => name === "url")?.[1];
  const isBad = address !== undefined && !isWebAddress(address);
  const used = isBad ? facts.filter(([name]) => name !== "url") : facts;
  return ok({
    notes: isBad ? [{ kind: "bad-address", address }] : [],
    facts: {
      ...Object.fromEntries(used),
      ...(fields.size === 0 ? {} : { rest: Object.fromEntries(fields) }),
    },
    body: parts.body,
  });
}

/** A year alone is a number in YAML. What cannot be used as it is stays among the rest. */
function takeText(name: (typeof FACTS)[number], value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = `${value}`.trim();
  if (text === "") return undefined;
  return name === "language" ? readLanguage(text) : text;
}
