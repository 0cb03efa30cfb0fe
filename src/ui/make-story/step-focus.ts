/** Gives the focus to the heading of the steps: where something that had it is gone. */
export function focusSteps(): void {
  document.querySelector<HTMLElement>("[data-steps-heading]")?.focus();
}
