import type { Mention } from "#core/model";

/** A mention with its place in its event. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly index: number;
}

/** What the list says under an event: quotations from the articles, and apart from them dates from elsewhere. */
export interface ListedMentions {
  readonly quoted: readonly PlacedMention[];
  readonly external: readonly PlacedMention[];
}

/**
 * The mentions under an event in the list: the first of each source, or with `isWhole` all of them, then with the dates
 * from outside the articles too, unless the reader has switched those off.
 */
export function listMentions(
  mentions: readonly Mention[],
  { isWhole, withExternal }: { readonly isWhole: boolean; readonly withExternal: boolean },
): ListedMentions {
  const placed = mentions.map((mention, index) => ({ mention, index }));
  const own = placed.filter(
    ({ mention }) => mention.basis !== "external" && mention.exact !== undefined,
  );
  const isFirst = ({ mention, index }: PlacedMention) =>
    own.find((other) => other.mention.article === mention.article)?.index === index;
  return {
    quoted: isWhole ? own : own.filter(isFirst),
    external:
      isWhole && withExternal ? placed.filter(({ mention }) => mention.basis === "external") : [],
  };
}
