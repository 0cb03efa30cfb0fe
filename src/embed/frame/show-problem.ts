/**
 * Says what of the address could not be followed, in the words that the page carries for it (`data-event`, `data-view`):
 * a sentence with `{}` in the place of what was asked for. What has no words is left out without one.
 */
export function showProblem(
  note: HTMLElement,
  name: string,
  value: string,
  sentence = note.dataset[name],
): void {
  if (sentence === undefined) return;
  const [before, after = ""] = sentence.split("{}");
  note.textContent = `${note.textContent} ${before}${value}${after}`.trim();
  note.hidden = false;
}
