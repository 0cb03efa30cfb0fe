import type { Passage, Timeline } from "#core/model";
import type { TextRange } from "#core/text";

/**
 * The temporal expressions inside a passage, as ranges of its words: those that some mention of the same article reads
 * a date of one of these events from; of any event where none is given. In order, apart from one another.
 */
export function markExpressions(
  timeline: Timeline,
  ids: readonly string[],
  { article, start, end }: Passage,
): readonly TextRange[] {
  const ranges = timeline.events
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention) => {
      const { expressionStart: from, expressionEnd: to } = mention;
      if (mention.article !== article || from === undefined || to === undefined) return [];
      return from >= start && to <= end ? [{ from: from - start, to: to - start }] : [];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return ranges.filter((range, index) => {
    const before = ranges.slice(0, index);
    return before.every(({ to }) => to <= range.from);
  });
}
