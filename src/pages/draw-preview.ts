import type { Mention, Timeline, TimelineEvent } from "#core/model";
import type { DateLocale } from "#core/time";
import {
  describeWhen,
  localText,
  nameMentionSource,
  summariseTimeline,
  titleOf,
  wordsFor,
} from "#core/words";
import { colourOf, printSymbol, renderSceneToSvg, TEXT_STYLES } from "#render";
import { layoutTimeline } from "./draw-timeline.ts";
import { type Html, html, printHtml, trustHtml } from "./html.ts";
import { PREVIEW_SIZE } from "./preview-picture.ts";
import { printPreviewQuotation } from "./preview-quotation.ts";
import { type MeasurePreview, type PreviewText, printLines, printText } from "./preview-text.ts";
import { PREVIEW_THEME } from "./preview-theme.ts";

export interface PreviewInput {
  readonly timeline: Timeline;
  readonly locale: DateLocale;
  /** The event that the picture is of; without it the picture is of the whole collection. */
  readonly event?: TimelineEvent;
  readonly measure: MeasurePreview;
}

/** The drawing's pixels in the picture's: legible when the picture is shown at half its size. */
const SCALE = 1.8;
const LEFT = 64;
const SITE_Y = 66;
const WIDTH = PREVIEW_SIZE.widthPx - 2 * LEFT;
const { ink, inkSoft, paper, hairline } = PREVIEW_THEME;

const SITE: PreviewText = { face: "sans-serif", sizePx: 26, leadingPx: 34, colour: inkSoft };
const NAME: PreviewText = { ...SITE, colour: ink, isStrong: true };
const TITLE: PreviewText = { face: "serif", sizePx: 54, leadingPx: 64, colour: ink };
const EVENT_TITLE: PreviewText = { face: "serif", sizePx: 46, leadingPx: 54, colour: ink };
const SUMMARY: PreviewText = { face: "sans-serif", sizePx: 28, leadingPx: 38, colour: inkSoft };
const WHEN: PreviewText = { ...SUMMARY, colour: ink, isStrong: true };

/**
 * The picture of a page as an SVG document of {@link PREVIEW_SIZE}: what it is about in type, and under it the same
 * drawing as on the page. Families are `serif` and `sans-serif`: whoever paints it says which fonts these are, and
 * measures with them. Everything in it comes from the collection, so the same data give the same text.
 */
export function drawPreviewSvg(input: PreviewInput): string {
  const { timeline, locale, event, measure } = input;
  const name = wordsFor(locale).site.name;
  const title = localText(timeline.title, locale);
  const head = event === undefined ? drawCollectionHead(input, title) : drawEventHead(input, event);
  const nameEnd = LEFT + measure(name, "sans-serif", NAME.sizePx);
  const { widthPx, heightPx } = PREVIEW_SIZE;
  return printHtml(html`<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">
<rect width="${widthPx}" height="${heightPx}" fill="${paper}"/>
${printText(name, LEFT, SITE_Y, NAME)}
${event === undefined ? undefined : printLines(`· ${title}`, { x: nameEnd + 10, y: SITE_Y, widthPx: LEFT + WIDTH - nameEnd - 10, lines: 1 }, SITE, measure).printed}
${head.printed}
${drawTimeline(input, head.endY)}
</svg>
`);
}

interface Head {
  readonly printed: Html;
  /** Where the drawing may begin. */
  readonly endY: number;
}

function drawCollectionHead({ timeline, locale, measure }: PreviewInput, title: string): Head {
  const place = { x: LEFT, widthPx: WIDTH };
  const heading = printLines(title, { ...place, y: 148, lines: 2 }, TITLE, measure);
  const summary = printLines(
    summariseTimeline(timeline, locale),
    { ...place, y: heading.nextY - 12, lines: 1 },
    SUMMARY,
    measure,
  );
  return { printed: html`${heading.printed}${summary.printed}`, endY: summary.nextY };
}

function drawEventHead(input: PreviewInput, event: TimelineEvent): Head {
  const { timeline, locale, measure } = input;
  const place = { x: LEFT, widthPx: WIDTH };
  const heading = printLines(
    titleOf(event, locale),
    { ...place, y: 132, lines: 2 },
    EVENT_TITLE,
    measure,
  );
  const category = timeline.categories.findIndex(({ id }) => id === event.category);
  const whenY = heading.nextY - 8;
  const when = printLines(
    describeWhen(event, locale),
    { x: LEFT + 36, widthPx: WIDTH - 36, y: whenY, lines: 1 },
    WHEN,
    measure,
  );
  const quoted = event.mentions.filter(({ exact }) => exact !== undefined);
  const mention = quoted.find((one) => isIn(timeline, one, locale)) ?? quoted[0];
  const symbol = printSymbol(Math.max(0, category), LEFT + 11, whenY - 10, 11);
  const colour = colourOf(PREVIEW_THEME, Math.max(0, category));
  const quotation =
    mention === undefined
      ? undefined
      : printPreviewQuotation({
          mention,
          source: nameSourceAndSpeaker(mention, timeline, locale),
          locale,
          place: { ...place, y: when.nextY + 18, lines: heading.lines > 1 ? 2 : 3 },
          measure,
        });
  return {
    printed: html`${heading.printed}<path d="${symbol}" fill="${colour}"/>${when.printed}${quotation?.printed}`,
    endY: quotation?.nextY ?? when.nextY,
  };
}

/** "The Times of India · according to Adam Dolnik". */
function nameSourceAndSpeaker(mention: Mention, timeline: Timeline, locale: DateLocale): string {
  const { attributedTo, attributedToLabel } = mention;
  const source = nameMentionSource(mention, timeline, locale);
  const speaker = attributedToLabel ? localText(attributedToLabel, locale) : attributedTo;
  return speaker === undefined ? source : `${source} · ${wordsFor(locale).event.says(speaker)}`;
}

/** Whether a mention's words are in the picture's language. */
function isIn({ articles }: Timeline, mention: Mention, locale: DateLocale): boolean {
  const article = articles.find(({ id }) => id === mention.article);
  return article?.language.split("-")[0] === locale;
}

/** Half a note's height: one that the picture's edge would cut is left out. */
const NOTE_PX = 8;

/** The drawing, over the whole width and down to the edge. */
function drawTimeline({ timeline, locale, event, measure }: PreviewInput, y: number): Html {
  const { widthPx, heightPx } = PREVIEW_SIZE;
  const room = { widthPx: widthPx / SCALE, heightPx: (heightPx - y) / SCALE };
  const scene = layoutTimeline({
    timeline,
    locale,
    room,
    measure: (text, kind) => measure(text, "sans-serif", TEXT_STYLES[kind].sizePx),
    ...(event !== undefined && { event: event.id, eventFirst: true }),
  });
  const notes = scene.notes.filter((note) => note.y < room.heightPx - NOTE_PX);
  // Half a name tells nobody anything, and a picture cannot be moved.
  const labels = scene.labels.filter(
    ({ x, widthPx: labelPx, selected }) => selected || (x >= 0 && x + labelPx <= room.widthPx),
  );
  const drawing = renderSceneToSvg(
    { ...scene, notes, labels },
    {
      title: "",
      idPrefix: "preview",
      own: { theme: PREVIEW_THEME, x: 0, y: 0 },
    },
  );
  return html`<rect y="${y}" width="${widthPx}" height="1.5" fill="${hairline}"/>
<g transform="translate(0 ${y}) scale(${SCALE})" font-family="sans-serif">${trustHtml(drawing)}</g>`;
}
