/** How many frames the list may take to come, after a dialog or another part of the page went away. */
const FRAMES = 20;

const ENTRANCES = [
  ".review-pane [data-focus][aria-current=true]",
  ".review-pane [data-focus][tabindex='0']",
  ".review-pane [data-nothing]",
];

/** Gives the focus to the event that is next to be reviewed, as soon as the list is there. */
export function focusReview(framesLeft = FRAMES): void {
  const isModal = document.querySelector("dialog[open]") !== null;
  const found = isModal
    ? undefined
    : ENTRANCES.flatMap((each) => document.querySelector<HTMLElement>(each) ?? [])[0];
  if (found !== undefined) found.focus({ preventScroll: true });
  else if (framesLeft > 0) requestAnimationFrame(() => focusReview(framesLeft - 1));
}
