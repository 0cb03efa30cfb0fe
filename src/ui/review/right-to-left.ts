import type { ProjectArticle } from "#core/project";

/** Letters of scripts that run from right to left, and those of all others. */
const RIGHT_TO_LEFT =
  /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]$/u;

/** Whether a text runs from right to left, by its first letter, as `dir="auto"` decides. */
export function isRightToLeft({ body }: Pick<ProjectArticle, "body">): boolean {
  const letter = /\p{L}/u.exec(body[0]?.text.slice(0, 1000) ?? "")?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter);
}
