import type { Mention, Passage } from "#core/model";

/** The words of an article that a mention quotes; undefined where it quotes none. */
export function passageOfMention(mention: Mention): Passage | undefined {
  const { article, exact, prefix, suffix, start, end, fragment } = mention;
  if (article === undefined || exact === undefined) return undefined;
  if (prefix === undefined || suffix === undefined) return undefined;
  if (start === undefined || end === undefined) return undefined;
  const passage = { article, exact, prefix, suffix, start, end };
  return fragment === undefined ? passage : { ...passage, fragment };
}
