import { TEXT_STYLES, type TextKind } from "./fonts.ts";
import { colourOf, type Theme } from "./theme.ts";

/** What a part of a drawing is: the names that a style sheet knows it by, and its category where it has one. */
export interface Part {
  readonly name: string;
  readonly category?: number;
  /** What the reader or the sources made of it: `selected`, `dashed`, `faint`. */
  readonly state?: string;
  /** A stop of a gradient has a colour of another kind. */
  readonly isStop?: boolean;
}

/** How a part looks, as attributes with a space before them. */
export type Look = (part: Part) => string;

/** By class: colours and fonts come from the style sheet of the page. */
export function printClass({ name, category, state = "" }: Part): string {
  // What a gradient fills must not be filled by its category.
  const isFilled = name.endsWith("faded");
  const colour = category === undefined || isFilled ? "" : `category-${category}`;
  return ` class="${[name, colour, state].filter((word) => word !== "").join(" ")}"`;
}

const FAINT = 0.22;
const FAINT_LABEL = 0.45;
const FAINT_DENSITY = 0.35;
/** The finer lines of the grid, as on canvas. */
const FINE_LINE = 0.55;

/**
 * In the drawing itself, for a file that goes to programs of which some know no style sheets: colours of `theme` as
 * presentation attributes (SVG 1.1, section 6.1), sizes and weights of {@link TEXT_STYLES}. The font's family is the
 * document's.
 */
export function createOwnLook(theme: Theme): Look {
  return ({ name, category, state = "", isStop = false }) => {
    const is = new Set(`${name} ${state}`.split(" "));
    const colour = category === undefined ? theme.ink : colourOf(theme, category);
    const line = (width: number, dashes?: string): Attributes => ({
      stroke: colour,
      "stroke-width": width,
      ...(dashes === undefined ? {} : { "stroke-dasharray": dashes }),
    });
    if (is.has("grid")) {
      return printAttributes({
        stroke: theme.hairline,
        ...(is.has("parent") ? {} : { "stroke-opacity": FINE_LINE }),
      });
    }
    if (is.has("rule")) return printAttributes(line(1.5, "1.5 3"));
    if (is.has("tether")) return printAttributes({ fill: "none", ...line(1.25, "1.5 3") });
    if (isStop) return printAttributes({ "stop-color": colour });
    if (is.has("back")) return printAttributes({ fill: theme.paper, "fill-opacity": 0.88 });
    if (is.has("group")) return printAttributes({ opacity: is.has("label") ? FAINT_LABEL : FAINT });
    const isHollow = is.has("on-bar") || is.has("external");
    return printAttributes({
      ...findText(is, theme),
      ...(is.has("faded") || category === undefined ? {} : { fill: colour }),
      ...(isHollow ? { fill: theme.paper } : {}),
      ...(is.has("external") ? line(1.5) : {}),
      ...(is.has("dashed") ? line(is.has("external") ? 1.5 : 1.25, "3 3") : {}),
      ...(is.has("selected") ? line(2) : {}),
      ...(is.has("density") && is.has("faint") ? { "fill-opacity": FAINT_DENSITY } : {}),
    });
  };
}

type Attributes = Readonly<Record<string, string | number>>;

const KINDS: readonly TextKind[] = ["title", "when", "count", "note", "tick", "band"];

function findText(is: ReadonlySet<string>, theme: Theme): Attributes {
  const kind = KINDS.find((known) => is.has(known));
  if (kind === undefined) return {};
  const { weight, sizePx } = TEXT_STYLES[kind];
  const isStrong = kind === "title" || kind === "band";
  return {
    fill: isStrong ? theme.ink : theme.inkSoft,
    "font-size": sizePx,
    "font-weight": weight,
  };
}

/** Names are ours; values may come from a page's styles. */
function printAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${String(value).replace(/["&<]/g, "")}"`)
    .join("");
}
