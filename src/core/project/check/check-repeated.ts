import { type PrintedText, printText } from "../publish/printed-text.ts";
import type { ProjectArticle, ProjectMention } from "../records.ts";
import type { ProjectProblem } from "./problem.ts";

/** The mentions whose words nothing tells from equal ones in the same article: no file could say which it means. */
export function checkRepeated(
  articles: ReadonlyMap<string, ProjectArticle>,
  mentions: readonly ProjectMention[],
): readonly ProjectProblem[] {
  const texts = new Map<string, PrintedText>();
  return mentions.flatMap((mention) => {
    const { id, event, start, end, exact, isLost } = mention;
    const article = articles.get(mention.article ?? "");
    if (article === undefined || event === undefined || isLost === true) return [];
    if (start === undefined || end === undefined || exact === undefined) return [];
    const text = texts.get(article.id) ?? printText(article);
    texts.set(article.id, text);
    const at = text.findPlace(start, end);
    if (at === undefined || exact === "" || !text.text.startsWith(exact, at)) return [];
    if (text.quoteMention(at, exact, mention) !== undefined) return [];
    return [{ kind: "quotation-repeated" as const, event, mention: id }];
  });
}
