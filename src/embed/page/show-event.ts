import { copyWithoutIds } from "../parts/copy-without-ids.ts";
/** Shows an event's entry, and the paragraphs that its quotations stand in, in the card beside the drawing. */
export function showEvent(root: ParentNode, id: string | undefined): boolean {
  const about = root.querySelector<HTMLElement>(".single-about");
  const detail = root.querySelector<HTMLElement>(".single-detail");
  const card = root.querySelector<HTMLElement>(".single-card");
  const entry = id === undefined ? null : root.querySelector(`[id="${CSS.escape(`e-${id}`)}"]`);
  if (about === null || detail === null || card === null) return false;
  about.hidden = entry !== null;
  detail.hidden = entry === null;
  card.replaceChildren(...(entry === null ? [] : [...entry.children].map(copyWithoutIds)));
  for (const mention of card.querySelectorAll(".mention")) addPassage(root, mention);
  return entry !== null;
}

/** Below a quotation: its paragraph, as it stands in the article. */
function addPassage(root: ParentNode, mention: Element): void {
  const link = mention.querySelector<HTMLAnchorElement>('a[href^="#m-"]');
  const id = link?.getAttribute("href")?.slice(1) ?? "";
  const paragraph = root.querySelector(`.source-text [id="${CSS.escape(id)}"]`)?.closest("p");
  if (!paragraph) return;
  const copy = copyWithoutIds(paragraph);
  for (const passage of copy.querySelectorAll("mark")) passage.classList.remove("passage-current");
  copy.classList.add("single-passage");
  const language = paragraph.closest("[lang]")?.getAttribute("lang");
  if (language) copy.setAttribute("lang", language);
  mention.append(copy);
}
