import { useMemo } from "react";
import type { Scene } from "#core/scene";
import { type Bounds, parseSpan } from "#core/time";
import { handoutWordsFor, type Locale } from "#core/words";
import {
  blankScene,
  layoutSheets,
  type SheetScale,
  type SheetSize,
  type TimelineSheet,
  type TimelineSheets,
  type TooManySheets,
} from "#pages";
import { measureText } from "#render";
import { useClassroom } from "../classroom/ports.ts";
import type { HandoutChoice } from "./handout-choice.ts";
import { heightOfLegend, Legend, type LegendEntry } from "./legend.tsx";
import type { SheetContent } from "./printed-sheet.tsx";
import { SceneSvg } from "./scene-svg.tsx";

/** Under the drawing, for the words that stand where a neighbouring sheet begins or ends. */
const EDGE_WORDS_PX = 20;
/** Room to write on a line: about ten millimetres. */
const WRITTEN_ROW_PX = 38;

export type LaidOut = TimelineSheets | TooManySheets | undefined;

/** The timeline that is chosen, laid out on sheets of a size, with room for a legend below. */
export function useTimelineSheets(
  choice: HandoutChoice,
  size: SheetSize,
  legend: readonly LegendEntry[],
): LaidOut {
  const { timeline, locale } = useClassroom();
  const { scale, view, events, what } = choice;
  const { roomWidthPx, roomHeightPx } = size;
  const isDrawn = what === "sheets" || what === "blank";
  const belowPx = EDGE_WORDS_PX + heightOfLegend(legend, roomWidthPx);
  return useMemo(() => {
    if (!isDrawn) return undefined;
    return layoutSheets({
      timeline,
      locale,
      scale,
      isBlank: what === "blank",
      events: events && new Set(events),
      bounds: readBounds(view),
      widthPx: roomWidthPx,
      heightPx: roomHeightPx - belowPx,
      measure: measureText,
    });
  }, [isDrawn, what, timeline, locale, scale, view, events, roomWidthPx, roomHeightPx, belowPx]);
}

export function readBounds(view: string | undefined): Bounds | undefined {
  const parsed = view === undefined ? undefined : parseSpan(view);
  return parsed?.ok === true ? parsed.value : undefined;
}

/** The sheets of a timeline; each says its place among the columns and bands, and which sheets lie next to it. */
export function listTimelineSheets(
  { sheets, columns, bands }: TimelineSheets,
  {
    scale,
    legend,
    size,
    locale,
  }: {
    readonly scale: SheetScale | undefined;
    readonly legend: readonly LegendEntry[];
    readonly size: SheetSize;
    readonly locale: Locale;
  },
): readonly SheetContent[] {
  const legendPx = heightOfLegend(legend, size.roomWidthPx);
  const words = handoutWordsFor(locale);
  return sheets.map((sheet, index) => {
    const { column, band, scene } = sheet;
    const place = words.place(column + 1, columns, band + 1, bands);
    return {
      key: `timeline-${index}`,
      orientation: "landscape",
      title: words.timeline,
      note: [place, describeScale(scale, locale)].filter((part) => part !== "").join(" · "),
      content: (
        <>
          <DrawnSheet
            scene={scene}
            title={[words.timeline, place].filter((part) => part !== "").join(", ")}
            idPrefix={`sheet-${index}`}
            neighbours={findNeighbours(sheets, index)}
            belowPx={legendPx}
            locale={locale}
          />
          <Legend entries={legend} locale={locale} />
        </>
      ),
    };
  });
}

/** The same axis with empty rows: one sheet for each column. */
export function listBlankSheets(
  { sheets, columns }: TimelineSheets,
  {
    scale,
    size,
    locale,
  }: {
    readonly scale: SheetScale | undefined;
    readonly size: SheetSize;
    readonly locale: Locale;
  },
): readonly SheetContent[] {
  const words = handoutWordsFor(locale);
  const first = sheets.filter(({ band }) => band === 0);
  return first.map(({ scene, column }, index) => {
    const heightPx = size.roomHeightPx - EDGE_WORDS_PX;
    const place = words.place(column + 1, columns, 1, 1);
    return {
      key: `blank-${index}`,
      orientation: "landscape",
      title: words.fillIn,
      hasName: index === 0,
      note: [place, describeScale(scale, locale)].filter((part) => part !== "").join(" · "),
      content: (
        <>
          <DrawnSheet
            scene={blankScene(scene, heightPx)}
            title={[words.fillIn, place].filter((part) => part !== "").join(", ")}
            idPrefix={`blank-${index}`}
            neighbours={findNeighbours(first, index)}
            belowPx={0}
            locale={locale}
          />
          <Rows fromPx={scene.axis.heightPx} toPx={heightPx} widthPx={scene.widthPx} />
        </>
      ),
    };
  });
}

function describeScale(scale: SheetScale | undefined, locale: Locale): string {
  if (scale === undefined) return "";
  const words = handoutWordsFor(locale);
  const mm = new Intl.NumberFormat(locale).format(scale.mm);
  return words.scaleText(mm, words.units[scale.unit]);
}

/** Where the sheets beside it end and begin, from its left edge, by their numbers. */
interface Neighbours {
  readonly before?: { readonly number: number; readonly xPx: number } | undefined;
  readonly after?: { readonly number: number; readonly xPx: number } | undefined;
}

/** Numbers are counted from 1. Below the first band, the sheet beside it may be one that has nothing on it: left out. */
export function findNeighbours(sheets: readonly TimelineSheet[], index: number): Neighbours {
  const sheet = sheets[index];
  if (sheet === undefined) return {};
  const { column, band, overlapPx, scene } = sheet;
  const isAt = (other: TimelineSheet | undefined, wanted: number): other is TimelineSheet =>
    other?.band === band && other.column === wanted;
  const next = sheets[index + 1];
  return {
    before: isAt(sheets[index - 1], column - 1) ? { number: index, xPx: overlapPx } : undefined,
    after: isAt(next, column + 1)
      ? { number: index + 2, xPx: scene.widthPx - next.overlapPx }
      : undefined,
  };
}

interface DrawnSheetProps {
  readonly scene: Scene;
  readonly title: string;
  readonly idPrefix: string;
  readonly neighbours: Neighbours;
  /** What stands below it, down to which the marks for joining sheets go. */
  readonly belowPx: number;
  readonly locale: Locale;
}

/** The marks for joining sheets stand behind the drawing and below its axis, so that they cross no name and no year. */
function DrawnSheet({ scene, title, idPrefix, neighbours, belowPx, locale }: DrawnSheetProps) {
  const words = handoutWordsFor(locale);
  const { before, after } = neighbours;
  const topPx = scene.axis.heightPx;
  return (
    <>
      {before === undefined ? undefined : (
        <p
          className="handout-edge is-before"
          style={{ top: topPx, width: before.xPx, bottom: belowPx }}
        >
          <span>{words.overlapBefore(before.number)}</span>
        </p>
      )}
      {after === undefined ? undefined : (
        <p
          className="handout-edge is-after"
          style={{ top: topPx, left: after.xPx, bottom: belowPx }}
        >
          <span>{words.overlapAfter(after.number)}</span>
        </p>
      )}
      <SceneSvg scene={scene} title={title} idPrefix={idPrefix} />
    </>
  );
}

interface RowsProps {
  readonly fromPx: number;
  readonly toPx: number;
  readonly widthPx: number;
}

/** Lines to write on. */
function Rows({ fromPx, toPx, widthPx }: RowsProps) {
  const rows = Math.floor((toPx - fromPx) / WRITTEN_ROW_PX);
  return (
    <svg className="handout-rows" width={widthPx} height={toPx} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => {
        const y = fromPx + (row + 1) * WRITTEN_ROW_PX;
        return <line key={y} x1={0} x2={widthPx} y1={y} y2={y} />;
      })}
    </svg>
  );
}
