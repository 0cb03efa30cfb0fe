/**
 * Painting: a scene onto a canvas or into SVG text, hit testing, and measuring text. Knows pixels, categories and roles;
 * never dates, articles or layout. The document and the canvas come from outside.
 */
export { type Brushes, createBrushes } from "./brushes.ts";
export { fontsFor, TEXT_STYLES, type TextKind } from "./fonts.ts";
export { hitColumn, hitTest } from "./hit-test.ts";
export { createCanvasMeasure, type TextMeasurer } from "./measure-canvas.ts";
export { measureText } from "./measure-table.ts";
export { createOwnTheme, OWN_FAMILIES, type OwnThemeName } from "./own-themes.ts";
export { type OverviewPicture, paintOverview } from "./paint-overview.ts";
export { paintScene } from "./paint-scene.ts";
export { printSymbol } from "./print-symbol.ts";
export { escapeText, renderSceneToSvg, SVG_NAMESPACE, type SvgOptions } from "./svg.ts";
export { SYMBOL_COUNT } from "./symbols.ts";
export { colourOf, type Theme } from "./theme.ts";
