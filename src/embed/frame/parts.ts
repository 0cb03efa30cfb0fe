/** The places of the page that the script works in. */
export interface FrameParts {
  readonly root: HTMLElement;
  readonly hint: HTMLElement;
  readonly stage: HTMLElement;
  readonly card: HTMLElement;
  readonly foot: HTMLElement;
  readonly note: HTMLElement;
  /** The open event's title. */
  readonly title: HTMLElement;
  /** What stands in the card while no event is open. */
  readonly about: HTMLElement;
  readonly detail: HTMLElement;
}

/** Finds them; undefined when the page is not as it was made. */
export function findParts(page: Document): FrameParts | undefined {
  const root = page.getElementById("frame");
  const find = (name: string) => root?.querySelector<HTMLElement>(`.frame-${name}`);
  const [hint, stage, card, foot, note] = ["hint", "stage", "card", "foot", "note"].map(find);
  const [title, about, detail] = ["event", "about", "detail"].map(find);
  return root && hint && stage && card && foot && note && title && about && detail
    ? { root, hint, stage, card, foot, note, title, about, detail }
    : undefined;
}
