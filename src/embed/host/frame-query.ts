import { type Bounds, parseSpan } from "#core/time";
import { cutText, MOST_TOLD } from "../parts/cut-text.ts";
import { isSafeStyle, STYLE_NAMES, type StyleName } from "./safe-style.ts";

export type FrameTheme = "light" | "dark" | "auto";

/** Colours and font that the address sets, each checked by {@link isSafeStyle}. */
export type FrameStyle = Readonly<Partial<Record<StyleName, string>>>;

/** A part of the address that says nothing usable. It is left out; the rest still counts. */
export interface FrameProblem {
  readonly name: "view" | "theme" | StyleName;
  /** As it stands in the address, cut to what fits in a message. */
  readonly value: string;
}

/** What the address of an embed page asks for. */
export interface FrameQuery {
  readonly view?: Bounds;
  /** An event's id as given: whether there is such an event is for the page to say. */
  readonly event?: string;
  readonly theme: FrameTheme;
  readonly style: FrameStyle;
  readonly problems: readonly FrameProblem[];
}

const THEMES: readonly string[] = ["light", "dark", "auto"];

function isTheme(text: string): text is FrameTheme {
  return THEMES.includes(text);
}

/**
 * Reads the query of an embed page's address. Never throws.
 *
 * `supports` is the browser's `CSS.supports`: whether a property takes a value.
 */
export function readFrameQuery(
  search: string,
  supports: (property: string, value: string) => boolean = (property, value) =>
    CSS.supports(property, value),
): FrameQuery {
  const query = new URLSearchParams(search);
  const problems: FrameProblem[] = [];
  const refuse = (name: FrameProblem["name"], value: string) =>
    problems.push({ name, value: cutText(value, MOST_TOLD) });

  // An empty part says nothing, as an attribute without a value does.
  const viewText = query.get("view") || undefined;
  const span = viewText === undefined ? undefined : parseSpan(viewText);
  if (viewText !== undefined && !span?.ok) refuse("view", viewText);

  const themeText = query.get("theme") || "auto";
  const theme = isTheme(themeText) ? themeText : "auto";
  if (theme !== themeText) refuse("theme", themeText);

  const style: Partial<Record<StyleName, string>> = {};
  for (const name of STYLE_NAMES) {
    const value = query.get(name)?.trim();
    if (!value) continue;
    if (isSafeStyle(name, value, supports)) style[name] = value;
    else refuse(name, value);
  }

  const event = query.get("event");
  return {
    ...(span?.ok && { view: span.value }),
    ...(event && { event }),
    theme,
    style,
    problems,
  };
}

/** Sets what {@link readFrameQuery} let through as custom properties: `--dateline-paper` and its like. */
export function applyFrameStyle(element: HTMLElement, style: FrameStyle): void {
  for (const [name, value] of Object.entries(style)) {
    element.style.setProperty(`--dateline-${name}`, value);
  }
}
