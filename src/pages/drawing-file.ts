import type { MeasureText } from "#core/layout";
import type { Timeline, TimelineEvent } from "#core/model";
import type { Scene } from "#core/scene";
import { type DateLocale, describeSpan } from "#core/time";
import {
  describeEdtf,
  drawingFileWordsFor,
  localText,
  namePublisher,
  summariseTimeline,
  wordsFor,
} from "#core/words";
import {
  colourOf,
  createOwnTheme,
  escapeText,
  OWN_FAMILIES,
  type OwnThemeName,
  printSymbol,
  renderSceneToSvg,
  SVG_NAMESPACE,
  type Theme,
} from "#render";
import { breakLines, ELLIPSIS } from "./break-lines.ts";
import { keepLabelsInside } from "./keep-labels-inside.ts";
import { layoutPart, type TimelinePart } from "./layout-part.ts";

export interface DrawingFileInput extends TimelinePart {
  readonly theme: OwnThemeName;
  /** Widths of texts in the theme's fonts. */
  readonly measure: MeasureText;
  /** The collection's address; left out where it has none. */
  readonly url?: string | undefined;
  /** Address of an event, for links. They are whole: the file may lie anywhere. */
  readonly hrefOf?: ((event: string) => string) | undefined;
  /** The day on which it is drawn: EDTF. */
  readonly drawn: string;
}

export interface DrawingFile {
  /** A whole document: XML in UTF-8, without script, style sheet or anything from elsewhere. */
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

const WIDTH_PX = 1200;
const MARGIN_PX = 36;
const INNER_PX = WIDTH_PX - 2 * MARGIN_PX;
const TITLE_PX = 27;
const SMALL_LINE_PX = 19;
const SYMBOL_PX = 5;
const MOST_SOURCE_LINES = 3;
const MOST_RIGHTS_LINES = 2;
const MOST_SOURCES = 24;

/**
 * A timeline, or a part of it, as an SVG document that can stand alone: the drawing with the collection's title, what
 * of it is shown, the legend, the sources and where it comes from. The same layout and marks as on the screen.
 */
export function printDrawingFile(input: DrawingFileInput): DrawingFile {
  const { timeline, locale } = input;
  const theme = createOwnTheme(input.theme);
  const scene = keepLabelsInside(layoutPart(input, INNER_PX, input.measure), input.measure);
  const words = wordsFor(locale);
  const title = localText(timeline.title, locale);
  const about = describePart(input, scene);
  const drawn = listDrawn(input, scene);
  const page = createPage(theme, input.measure);
  page.write(title, { ...HEADING, most: 2 });
  page.write(about, { most: 2 });
  page.drawLegend(listLegend(timeline, drawn, locale));
  page.leave(14);
  const drawingY = page.y;
  page.leave(scene.heightPx + 30);
  page.write(describeSources(timeline, drawn, locale), { most: MOST_SOURCE_LINES });
  page.write(localText(timeline.rights, locale), { most: MOST_RIGHTS_LINES });
  page.write(
    [
      words.site.name,
      input.url ?? "",
      drawingFileWordsFor(locale).drawn(describeEdtf(input.drawn, locale)),
    ]
      .filter((text) => text !== "")
      .join(" · "),
    { most: 2 },
  );
  const heightPx = Math.round(page.y + MARGIN_PX - SMALL_LINE_PX / 2);
  const drawing = renderSceneToSvg(scene, {
    title: wordsFor(locale).modes.timeline,
    idPrefix: "drawing",
    own: { theme, x: MARGIN_PX, y: drawingY },
    ...(input.hrefOf === undefined ? {} : { hrefOf: input.hrefOf }),
  });
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="${SVG_NAMESPACE}" width="${WIDTH_PX}" height="${heightPx}" viewBox="0 0 ${WIDTH_PX} ${heightPx}"`,
    ` xml:lang="${locale}" font-family="${OWN_FAMILIES.sans}" role="group" aria-labelledby="title about">\n`,
    `<title id="title">${escapeText(title)}</title>\n<desc id="about">${escapeText(about)}</desc>\n`,
    `<rect width="${WIDTH_PX}" height="${heightPx}" fill="${theme.paper}"/>\n`,
    page.print(),
    drawing,
    "\n</svg>\n",
  ].join("");
  return { svg, widthPx: WIDTH_PX, heightPx };
}

interface TextStyle {
  readonly most: number;
  readonly sizePx?: number;
  readonly weight?: number;
  readonly family?: string;
}

const HEADING = { sizePx: TITLE_PX, weight: 600, family: OWN_FAMILIES.serif };

interface LegendEntry {
  readonly category: number;
  readonly label: string;
}

/** Texts one under the other, from the top. */
function createPage(theme: Theme, measure: MeasureText) {
  const parts: string[] = [];
  let y = MARGIN_PX;
  return {
    get y() {
      return y;
    },
    leave(heightPx: number) {
      y += heightPx;
    },
    write(text: string, style: TextStyle) {
      const { most, sizePx = 12, weight = 400, family } = style;
      // Serifs and sans-serifs of a size are about as wide; the table of widths knows one of them.
      const kind = weight === 600 ? "title" : "when";
      const scale = kind === "title" ? sizePx / 13 : sizePx / 12;
      const lines = breakLines(text, {
        widthPx: INNER_PX,
        lines: most,
        measure: (line) => measure(line, kind) * scale,
      });
      const linePx = sizePx === TITLE_PX ? TITLE_PX * 1.25 : SMALL_LINE_PX;
      for (const { start, end, isCut } of lines) {
        const line = text.slice(start, end) + (isCut ? ELLIPSIS : "");
        y += linePx;
        const own = family === undefined ? "" : ` font-family="${family}"`;
        const colour = weight === 600 ? theme.ink : theme.inkSoft;
        parts.push(
          `<text x="${MARGIN_PX}" y="${Math.round(y - linePx * 0.28)}" font-size="${sizePx}" font-weight="${weight}" fill="${colour}"${own}>${escapeText(line)}</text>\n`,
        );
      }
    },
    drawLegend(entries: readonly LegendEntry[]) {
      let x = MARGIN_PX;
      y += 6 + SMALL_LINE_PX;
      for (const { category, label } of entries) {
        const widthPx = 2 * SYMBOL_PX + 7 + measure(label, "when");
        if (x > MARGIN_PX && x + widthPx > WIDTH_PX - MARGIN_PX) {
          x = MARGIN_PX;
          y += SMALL_LINE_PX;
        }
        const symbol = printSymbol(category, x + SYMBOL_PX, y - 9, SYMBOL_PX);
        parts.push(
          `<path d="${symbol}" fill="${colourOf(theme, category)}"/>`,
          `<text x="${Math.round(x + 2 * SYMBOL_PX + 7)}" y="${Math.round(y - 5)}" font-size="12" fill="${theme.ink}">${escapeText(label)}</text>\n`,
        );
        x += widthPx + 22;
      }
    },
    print: () => parts.join(""),
  };
}

/** What of the collection is drawn. */
function describePart({ timeline, locale, bounds, shown, hits }: DrawingFileInput, scene: Scene) {
  const { count } = wordsFor(locale);
  const isWhole = bounds === undefined && shown === undefined;
  return [
    isWhole ? summariseTimeline(timeline, locale) : "",
    bounds === undefined ? "" : drawingFileWordsFor(locale).part(describeSpan(bounds, locale)),
    isWhole ? "" : count.eventsOf(scene.counts.inView, timeline.events.length),
    hits === undefined ? "" : count.hits(hits.size),
  ]
    .filter((text) => text !== "")
    .join(" · ");
}

/** The events that can be seen; where there are too many to be drawn one by one, all that are not filtered away. */
function listDrawn({ timeline, shown }: DrawingFileInput, scene: Scene): readonly TimelineEvent[] {
  const marks = scene.marks.filter(({ x0, x1 }) => x1 >= 0 && x0 <= scene.widthPx);
  const seen = new Set([...marks, ...scene.crumbs].map(({ id }) => id));
  return timeline.events.filter(
    ({ id }) => (shown?.has(id) ?? true) && (scene.density !== undefined || seen.has(id)),
  );
}

/** The categories of what is drawn. */
function listLegend(
  { categories }: Timeline,
  drawn: readonly TimelineEvent[],
  locale: DateLocale,
): readonly LegendEntry[] {
  const used = new Set(drawn.map(({ category }) => category));
  return categories.flatMap(({ id, label }, category) =>
    used.has(id) ? [{ category, label: localText(label, locale) }] : [],
  );
}

/** Who published what the drawn events are read from. */
function describeSources(
  { articles }: Timeline,
  drawn: readonly TimelineEvent[],
  locale: DateLocale,
): string {
  const { sources, more } = drawingFileWordsFor(locale);
  const mentions = drawn.flatMap((event) => event.mentions);
  const quoted = new Set(mentions.map(({ article }) => article));
  const publishers = articles
    .filter(({ id }) => quoted.has(id))
    .map((article) => namePublisher(article, locale));
  const referred = mentions.flatMap(({ reference }) => reference?.publisher ?? []);
  const names = [...new Set([...publishers, ...referred])];
  if (names.length === 0) return "";
  const rest = names.length - MOST_SOURCES;
  const listed = names.slice(0, MOST_SOURCES).join("; ");
  return sources(rest > 0 ? `${listed} ${more(rest)}` : listed);
}
