import type { Article, Reference, Timeline } from "#core/model";

/** What words or a date are taken from: a mention, a passage, or the source of a glossary entry. */
export interface SourceUse {
  readonly article?: string | undefined;
  readonly reference?: Reference | undefined;
}

/** A source with the number that stands for it on the sheets, from 1. */
export type NumberedSource = { readonly number: number } & (
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "reference"; readonly reference: Reference }
);

export interface SourceNumbers {
  /** In the order of the numbers. */
  readonly sources: readonly NumberedSource[];
  /** Undefined for what names no source that the collection has. */
  readonly numberOf: (use: SourceUse) => number | undefined;
}

/** Numbers the sources of a handout in the order in which they are first used: one number for each article or reference. */
export function numberSources(
  { articles }: Pick<Timeline, "articles">,
  uses: readonly SourceUse[],
): SourceNumbers {
  const byKey = new Map<string, NumberedSource>();
  for (const use of uses) {
    const key = keyOf(use);
    if (key === undefined || byKey.has(key)) continue;
    const number = byKey.size + 1;
    const article = articles.find(({ id }) => id === use.article);
    if (article !== undefined) byKey.set(key, { number, kind: "article", article });
    else if (use.article === undefined && use.reference !== undefined) {
      byKey.set(key, { number, kind: "reference", reference: use.reference });
    }
  }
  return {
    sources: [...byKey.values()],
    numberOf: (use) => byKey.get(keyOf(use) ?? "")?.number,
  };
}

function keyOf({ article, reference }: SourceUse): string | undefined {
  if (article !== undefined) return `article ${article}`;
  return reference === undefined ? undefined : `reference ${reference.url}`;
}
