import type { Label, Mark, Note, Scene, Tether } from "#core/scene";
import { px } from "./print-px.ts";
import { printSymbol } from "./print-symbol.ts";
import { svgDensity } from "./svg-density.ts";
import { createOwnLook, type Look, printClass } from "./svg-look.ts";
import type { Theme } from "./theme.ts";

export interface SvgOptions {
  /** The accessible name of the drawing. */
  readonly title: string;
  /** Address of an event, for links; without it the drawing has none. */
  readonly hrefOf?: (id: string) => string;
  /** Prefix of ids inside the drawing, so that several can stand in one page. */
  readonly idPrefix: string;
  /** For a document of its own that has no style sheet: the colours, and where the drawing stands in it. */
  readonly own?: { readonly theme: Theme; readonly x: number; readonly y: number };
}

export const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

const SYMBOL_RADIUS_PX = 2.6;

/**
 * Text for SVG as XML: control characters have no place in it, escaped or not, and halves of characters in no text
 * (XML 1.0, section 2.2).
 */
export function escapeText(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * A scene as SVG text. Colours and fonts come from the page's style sheet by class (`category-0` …, `tick`, `title`),
 * so that it follows the theme and needs no style attribute, which a strict Content-Security-Policy forbids; or they stand
 * in it (`own`).
 */
export function renderSceneToSvg(scene: Scene, options: SvgOptions): string {
  const gradients: string[] = [];
  const { widthPx, heightPx, axis } = scene;
  const { own } = options;
  const look = own === undefined ? printClass : createOwnLook(own.theme);
  const category = (index: number) => look({ name: "", category: index });
  const lines = axis.ticks.map(({ x, tier }) => {
    const top = tier === "parent" ? 6 : axis.heightPx - 8;
    return `<line${look({ name: `grid ${tier}` })} x1="${px(x)}" x2="${px(x)}" y1="${top}" y2="${heightPx}"/>`;
  });
  const ticks = axis.ticks.flatMap(({ label, labelX }) =>
    label === undefined || labelX === undefined
      ? []
      : [
          `<text${look({ name: "tick" })} x="${px(labelX)}" y="${axis.heightPx - 12}">${escapeText(label)}</text>`,
        ],
  );
  const bands = axis.bands.map(
    ({ label, labelX }) =>
      `<text${look({ name: "band" })} x="${px(labelX)}" y="19">${escapeText(label)}</text>`,
  );
  const marks = scene.marks.map((mark, i) =>
    faintly(mark, look, svgMark(mark, `${options.idPrefix}-f${i}`, gradients, look)),
  );
  const body = [
    ...lines,
    `<line${look({ name: "grid parent" })} x1="0" x2="${px(widthPx)}" y1="${axis.heightPx}" y2="${axis.heightPx}"/>`,
    ...ticks,
    ...bands,
    scene.rule === undefined
      ? ""
      : `<line${look({ name: "rule", category: scene.rule.category })} x1="${px(scene.rule.x)}" x2="${px(scene.rule.x)}" y1="${axis.heightPx}" y2="${px(heightPx)}"/>`,
    ...[scene.density, scene.frontDensity].map((density) =>
      density === undefined ? "" : svgDensity(density, look),
    ),
    ...scene.tethers.map((tether) => faintly(tether, look, svgTether(tether, look))),
    ...marks,
    ...scene.crumbs.map((crumb) => {
      const symbol = printSymbol(crumb.category, crumb.x, crumb.y, crumb.sizePx / 2);
      return faintly(crumb, look, `<path${category(crumb.category)} d="${symbol}"/>`);
    }),
    ...scene.notes.map((note) => faintly(note, look, svgNote(note, look))),
    ...scene.labels.map((label) => svgLabel(label, options, look)),
  ];
  const titleId = `${options.idPrefix}-title`;
  const place =
    own === undefined
      ? ` class="drawing" xmlns="${SVG_NAMESPACE}"`
      : ` x="${px(own.x)}" y="${px(own.y)}"`;
  return [
    `<svg${place} width="${px(widthPx)}" height="${px(heightPx)}"`,
    ` viewBox="0 0 ${px(widthPx)} ${px(heightPx)}" role="group" aria-labelledby="${titleId}">`,
    `<title id="${titleId}">${escapeText(options.title)}</title>`,
    gradients.length > 0 ? `<defs>${gradients.join("")}</defs>` : "",
    body.join(""),
    "</svg>",
  ].join("");
}

function faintly({ faint }: { readonly faint: boolean }, look: Look, content: string): string {
  return faint ? `<g${look({ name: "group", state: "faint" })}>${content}</g>` : content;
}

function svgMark(mark: Mark, id: string, gradients: string[], look: Look): string {
  const { x0, x1, y, heightPx, category, role } = mark;
  const state = [mark.selected ? "selected" : "", mark.dashed ? "dashed" : ""].join(" ").trim();
  const name = `mark ${role}`;
  if (mark.shape === "dot") {
    const radius = role === "reading" ? 2.5 : Math.min(5, heightPx / 2);
    const pale = mark.strength < 1 ? ` fill-opacity="${px(mark.strength)}"` : "";
    return `<path${look({ name, category, state })} d="${printSymbol(category, (x0 + x1) / 2, y, radius)}"${pale}/>`;
  }
  const widthPx = Math.max(0, x1 - x0);
  let fill = "";
  if (role !== "external" && widthPx > 0 && (mark.fadeStartPx > 0 || mark.fadeEndPx > 0)) {
    gradients.push(svgGradient(mark, id, widthPx, look));
    fill = ` fill="url(#${id})"`;
  }
  const attributes = look({ name: fill === "" ? name : `${name} faded`, category, state });
  const bar = `<rect${attributes} x="${px(x0)}" y="${px(y - heightPx / 2)}" width="${px(widthPx)}" height="${px(heightPx)}" rx="${px(heightPx / 2)}" opacity="${px(mark.strength)}"${fill}/>`;
  if (role !== "event" || widthPx <= 26) return bar;
  const at = Math.min(Math.max(x0 + mark.fadeStartPx + 8, 10), x1 - 8);
  const on = look(mark.strength > 0.7 ? { name: "on-bar" } : { name: "", category });
  return `${bar}<path${on} d="${printSymbol(category, at, y, SYMBOL_RADIUS_PX)}"/>`;
}

function svgGradient(mark: Mark, id: string, widthPx: number, look: Look): string {
  const percent = (share: number) => Math.round(Math.min(1, share) * 1000) / 10;
  const from = percent(mark.fadeStartPx / widthPx);
  const to = Math.max(from, percent(1 - mark.fadeEndPx / widthPx));
  const colour = look({ name: "", category: mark.category, isStop: true });
  const stop = (offset: number, opacity: number) =>
    `<stop${colour} offset="${offset}%" stop-opacity="${opacity}"/>`;
  return [
    `<linearGradient id="${id}">`,
    stop(0, mark.fadeStartPx > 0 ? 0 : 1),
    stop(from, 1),
    stop(to, 1),
    stop(100, mark.fadeEndPx > 0 ? 0 : 1),
    "</linearGradient>",
  ].join("");
}

function svgTether({ x0, y0, x1, y1, category }: Tether, look: Look): string {
  return `<path${look({ name: "tether", category })} d="M${px(x0)} ${px(y0)}V${px(y1)}H${px(x1)}"/>`;
}

function svgNote({ x, y, align, text }: Note, look: Look): string {
  const anchor = align === "end" ? ' text-anchor="end"' : "";
  return `<text${look({ name: "note" })} x="${px(x)}" y="${px(y + 4)}"${anchor}>${escapeText(text)}</text>`;
}

/** Over the hairlines of the axis, as high as the label's lines. A page does it with the outline of the letters. */
function svgBack({ x, y, widthPx, lines }: Label, look: Look): string {
  const place = `x="${px(x - 2)}" y="${px(y)}" width="${px(widthPx + 4)}"`;
  return `<rect${look({ name: "back" })} ${place} height="${lines === 2 ? 34 : 19}"/>`;
}

function svgLabel(label: Label, { hrefOf, own }: SvgOptions, look: Look): string {
  const end = label.align === "end";
  const x = px(end ? label.x + label.widthPx : label.x);
  const anchor = end ? ' text-anchor="end"' : "";
  const title = `<tspan${look({ name: "title" })}>${escapeText(label.title)}</tspan>`;
  const when = (attributes: string) =>
    label.when === ""
      ? ""
      : `<tspan${look({ name: "when" })} ${attributes}>${escapeText(label.when)}</tspan>`;
  const second = label.lines === 2 ? when(`x="${x}" dy="16"`) : when('dx="8"');
  const texts = `${own === undefined ? "" : svgBack(label, look)}<text x="${x}" y="${px(label.y + 14)}"${anchor}>${title}${second}</text>`;
  const group = label.faint ? look({ name: "group label", state: "faint" }) : "";
  return hrefOf === undefined
    ? `<g${group}>${texts}</g>`
    : `<a${group} href="${escapeText(hrefOf(label.id))}">${texts}</a>`;
}
