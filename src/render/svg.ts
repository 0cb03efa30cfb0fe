import type { Label, Mark, Note, Scene, Tether } from "#core/scene";
import { px } from "./print-px.ts";
import { printSymbol } from "./print-symbol.ts";
import { svgDensity } from "./svg-density.ts";

export interface SvgOptions {
  /** The accessible name of the drawing. */
  readonly title: string;
  /** Address of an event, for links; without it the drawing has none. */
  readonly hrefOf?: (id: string) => string;
  /** Prefix of ids inside the drawing, so that several can stand in one page. */
  readonly idPrefix: string;
}

const SYMBOL_RADIUS_PX = 2.6;

function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * A scene as SVG text. Colours and fonts come from the page's style sheet by class (`category-0` …, `tick`, `title`),
 * so that it follows the theme and needs no style attribute, which a strict Content-Security-Policy forbids.
 */
export function renderSceneToSvg(scene: Scene, options: SvgOptions): string {
  const gradients: string[] = [];
  const { widthPx, heightPx, axis } = scene;
  const lines = axis.ticks.map(({ x, tier }) => {
    const top = tier === "parent" ? 6 : axis.heightPx - 8;
    return `<line class="grid ${tier}" x1="${px(x)}" x2="${px(x)}" y1="${top}" y2="${heightPx}"/>`;
  });
  const ticks = axis.ticks.flatMap(({ label, labelX }) =>
    label === undefined || labelX === undefined
      ? []
      : [
          `<text class="tick" x="${px(labelX)}" y="${axis.heightPx - 12}">${escapeText(label)}</text>`,
        ],
  );
  const bands = axis.bands.map(
    ({ label, labelX }) =>
      `<text class="band" x="${px(labelX)}" y="19">${escapeText(label)}</text>`,
  );
  const marks = scene.marks.map((mark, i) => svgMark(mark, `${options.idPrefix}-f${i}`, gradients));
  const body = [
    ...lines,
    `<line class="grid parent" x1="0" x2="${px(widthPx)}" y1="${axis.heightPx}" y2="${axis.heightPx}"/>`,
    ...ticks,
    ...bands,
    scene.rule === undefined
      ? ""
      : `<line class="rule category-${scene.rule.category}" x1="${px(scene.rule.x)}" x2="${px(scene.rule.x)}" y1="${axis.heightPx}" y2="${px(heightPx)}"/>`,
    ...[scene.density, scene.frontDensity].map((density) =>
      density === undefined ? "" : svgDensity(density),
    ),
    ...scene.tethers.map(svgTether),
    ...marks,
    ...scene.crumbs.map(
      ({ x, y, sizePx, category }) =>
        `<path class="category-${category}" d="${printSymbol(category, x, y, sizePx / 2)}"/>`,
    ),
    ...scene.notes.map(svgNote),
    ...scene.labels.map((label) => svgLabel(label, options.hrefOf)),
  ];
  const titleId = `${options.idPrefix}-title`;
  return [
    `<svg class="drawing" xmlns="http://www.w3.org/2000/svg" width="${px(widthPx)}" height="${px(heightPx)}"`,
    ` viewBox="0 0 ${px(widthPx)} ${px(heightPx)}" role="group" aria-labelledby="${titleId}">`,
    `<title id="${titleId}">${escapeText(options.title)}</title>`,
    gradients.length > 0 ? `<defs>${gradients.join("")}</defs>` : "",
    body.join(""),
    "</svg>",
  ].join("");
}

function svgMark(mark: Mark, id: string, gradients: string[]): string {
  const { x0, x1, y, heightPx, category, role } = mark;
  const classes = `mark ${role} category-${category}${mark.selected ? " selected" : ""}${mark.dashed ? " dashed" : ""}`;
  if (mark.shape === "dot") {
    const radius = role === "reading" ? 2.5 : Math.min(5, heightPx / 2);
    const pale = mark.strength < 1 ? ` fill-opacity="${px(mark.strength)}"` : "";
    return `<path class="${classes}" d="${printSymbol(category, (x0 + x1) / 2, y, radius)}"${pale}/>`;
  }
  const widthPx = Math.max(0, x1 - x0);
  let fill = "";
  if (role !== "external" && widthPx > 0 && (mark.fadeStartPx > 0 || mark.fadeEndPx > 0)) {
    gradients.push(svgGradient(mark, id, widthPx));
    fill = ` fill="url(#${id})"`;
  }
  const faded = fill === "" ? classes : classes.replace(/category-\d+/, "faded");
  const bar = `<rect class="${faded}" x="${px(x0)}" y="${px(y - heightPx / 2)}" width="${px(widthPx)}" height="${px(heightPx)}" rx="${px(heightPx / 2)}" opacity="${px(mark.strength)}"${fill}/>`;
  if (role !== "event" || widthPx <= 26) return bar;
  const at = Math.min(Math.max(x0 + mark.fadeStartPx + 8, 10), x1 - 8);
  const on = mark.strength > 0.7 ? "on-bar" : `category-${category}`;
  return `${bar}<path class="${on}" d="${printSymbol(category, at, y, SYMBOL_RADIUS_PX)}"/>`;
}

function svgGradient(mark: Mark, id: string, widthPx: number): string {
  const percent = (share: number) => Math.round(Math.min(1, share) * 1000) / 10;
  const from = percent(mark.fadeStartPx / widthPx);
  const to = Math.max(from, percent(1 - mark.fadeEndPx / widthPx));
  const stop = (offset: number, opacity: number) =>
    `<stop class="category-${mark.category}" offset="${offset}%" stop-opacity="${opacity}"/>`;
  return [
    `<linearGradient id="${id}">`,
    stop(0, mark.fadeStartPx > 0 ? 0 : 1),
    stop(from, 1),
    stop(to, 1),
    stop(100, mark.fadeEndPx > 0 ? 0 : 1),
    "</linearGradient>",
  ].join("");
}

function svgTether({ x0, y0, x1, y1, category }: Tether): string {
  return `<path class="tether category-${category}" d="M${px(x0)} ${px(y0)}V${px(y1)}H${px(x1)}"/>`;
}

function svgNote({ x, y, align, text }: Note): string {
  const anchor = align === "end" ? ' text-anchor="end"' : "";
  return `<text class="note" x="${px(x)}" y="${px(y + 4)}"${anchor}>${escapeText(text)}</text>`;
}

function svgLabel(label: Label, hrefOf: SvgOptions["hrefOf"]): string {
  const end = label.align === "end";
  const x = px(end ? label.x + label.widthPx : label.x);
  const anchor = end ? ' text-anchor="end"' : "";
  const title = `<tspan class="title">${escapeText(label.title)}</tspan>`;
  const when = (attributes: string) =>
    label.when === "" ? "" : `<tspan class="when" ${attributes}>${escapeText(label.when)}</tspan>`;
  const second = label.lines === 2 ? when(`x="${x}" dy="16"`) : when('dx="8"');
  const texts = `<text x="${x}" y="${px(label.y + 14)}"${anchor}>${title}${second}</text>`;
  return hrefOf === undefined
    ? `<g>${texts}</g>`
    : `<a href="${escapeText(hrefOf(label.id))}">${texts}</a>`;
}
