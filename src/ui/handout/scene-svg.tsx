import { createElement, type ReactNode, useMemo } from "react";
import type { Scene } from "#core/scene";
import { createOwnTheme, renderSceneToSvg } from "#render";
import { listBarSigns } from "./bar-signs.ts";
import { type MarkupElement, parseMarkup } from "./parse-markup.ts";

interface SceneSvgProps {
  readonly scene: Scene;
  /** The drawing's accessible name. */
  readonly title: string;
  readonly idPrefix: string;
}

/** White paper and black ink, whatever the reader's theme. */
export const SHEET_THEME = {
  ...createOwnTheme("light"),
  paper: "#ffffff",
  ink: "#000000",
  inkSoft: "#3d3b37",
};

/**
 * A scene as SVG in the page: text that stays text in print. The colours stand in it, and paper behind the names
 * instead of an outline around their letters, for printers write outlined text twice.
 */
export function SceneSvg({ scene, title, idPrefix }: SceneSvgProps) {
  return useMemo(() => {
    const own = { theme: SHEET_THEME, x: 0, y: 0 };
    const drawing = parseMarkup(renderSceneToSvg(scene, { title, idPrefix, own }));
    const children = [...drawing.children, ...listBarSigns(scene, SHEET_THEME)];
    return buildElement({ ...drawing, children });
  }, [scene, title, idPrefix]);
}

function buildElement({ name, attributes, children }: MarkupElement): ReactNode {
  const properties = Object.entries(attributes).map(([key, value]) => [nameProperty(key), value]);
  return createElement(
    name,
    Object.fromEntries(properties),
    ...children.map((child) => (typeof child === "string" ? child : buildElement(child))),
  );
}

/** React's name of an attribute: `className`, `textAnchor`, but `aria-label`. */
function nameProperty(attribute: string): string {
  if (attribute === "class") return "className";
  if (attribute.startsWith("aria-")) return attribute;
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
