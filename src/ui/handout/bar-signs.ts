import type { Scene } from "#core/scene";
import { colourOf, printSymbol, type Theme } from "#render";
import type { MarkupElement } from "./parse-markup.ts";

/** Larger than on the screen, where colours help: on paper without them the signs are all that tells bars apart. */
const RADIUS_PX = 4.5;
/** A bar drawn stronger than this is dark: its sign is paper, and leaves an edge of the bar around it. */
const DARK = 0.7;
const RADIUS_ON_DARK_PX = 3;
/** Shorter bars have no sign; those that are a little longer have it in the middle. */
const SHORTEST_PX = 10;
const SHORT_PX = 26;
/** So near to a date from outside the articles, whose circle is smaller than this, a sign would cover it. */
const NEAR_PX = 11;

/**
 * The signs of the categories on the bars of a scene, over the small ones that `renderSceneToSvg` puts there.
 */
export function listBarSigns({ marks }: Scene, theme: Theme): readonly MarkupElement[] {
  const circles = marks.filter(({ shape, role }) => shape === "dot" && role === "external");
  return marks.flatMap(({ id, shape, role, x0, x1, y, category, fadeStartPx, strength }) => {
    if (shape !== "bar" || role !== "event" || x1 - x0 <= SHORTEST_PX) return [];
    const isShort = x1 - x0 <= SHORT_PX;
    const at = isShort ? (x0 + x1) / 2 : Math.min(Math.max(x0 + fadeStartPx + 8, 10), x1 - 8);
    const isCovering = circles.some(
      (circle) => circle.id === id && Math.abs((circle.x0 + circle.x1) / 2 - at) < NEAR_PX,
    );
    if (isCovering) return [];
    const attributes =
      strength > DARK
        ? { d: printSymbol(category, at, y, RADIUS_ON_DARK_PX), fill: theme.paper }
        : {
            d: printSymbol(category, at, y, RADIUS_PX),
            fill: colourOf(theme, category),
            stroke: theme.paper,
          };
    return [{ name: "path", attributes, children: [] }];
  });
}
