import type { ProjectArticle, ProjectMention } from "#core/project";
import { describeEdtf, explainFind, localText } from "#core/words";
import type { Reviewer } from "./acts.ts";
import { expressionOf } from "./found.ts";

/** Where a mention's date comes from: how the program read it, and what the person or a file said instead. */
export function explainOrigin(
  mention: ProjectMention,
  article: ProjectArticle | undefined,
  { words, locale }: Reviewer,
): readonly string[] {
  const { find, date, note, origin, isDateOwn } = mention;
  const said = localText(note, locale);
  const notes = said === "" ? [] : [said];
  if (find === undefined) {
    if (notes.length > 0) return notes;
    return [origin === "opened" ? words.why.opened : words.why.byHand];
  }
  const text = expressionOf(mention, article) ?? mention.exact ?? find.value;
  const written = article?.written ?? article?.published;
  const sentence = explainFind({ ...find, text }, written === undefined ? {} : { written }, locale);
  const isCorrected = isDateOwn === true && date !== undefined && date !== find.date;
  return [
    sentence,
    ...(isCorrected ? [words.why.corrected(describeEdtf(date, locale, { weekday: true }))] : []),
    ...notes,
  ];
}
