import type { Timeline, TimelineEvent } from "#core/model";
import { handoutWordsFor, type Locale, localText, wordsFor } from "#core/words";
import { colourOf, measureText, printSymbol } from "#render";
import { SHEET_THEME } from "./scene-svg.tsx";

/** A sign on the sheets and what it means. */
export interface LegendEntry {
  /** Undefined: the hollow circle of a date from outside the articles. */
  readonly category: number | undefined;
  readonly label: string;
}

const SIGN_PX = 12;
/** Between a sign and its words, and after them. */
const GAPS_PX = 5 + 16;
const LINE_PX = 16;

/** The categories of some events, in the collection's order: without colours their signs tell them apart. */
export function listLegend(
  { categories }: Timeline,
  events: readonly TimelineEvent[],
  locale: Locale,
): readonly LegendEntry[] {
  const used = new Set(events.map(({ category }) => category));
  const signs = categories.flatMap(({ id, label }, category) =>
    used.has(id) ? [{ category, label: localText(label, locale) }] : [],
  );
  const isDatedElsewhere = events.some(({ mentions }) =>
    mentions.some(({ basis }) => basis === "external"),
  );
  const external = { category: undefined, label: wordsFor(locale).event.external };
  return isDatedElsewhere ? [...signs, external] : signs;
}

/** What the legend takes of a sheet: as many lines as its entries fill. */
export function heightOfLegend(entries: readonly LegendEntry[], roomWidthPx: number): number {
  let lines = 0;
  let leftPx = 0;
  for (const { label } of entries) {
    const widthPx = SIGN_PX + GAPS_PX + measureText(label, "title");
    if (widthPx > leftPx) {
      lines += 1;
      leftPx = roomWidthPx;
    }
    leftPx -= widthPx;
  }
  return lines * LINE_PX;
}

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly locale: Locale;
}

export function Legend({ entries, locale }: LegendProps) {
  const middle = SIGN_PX / 2;
  return (
    <ul className="handout-legend" aria-label={handoutWordsFor(locale).legend}>
      {entries.map(({ category, label }) => (
        <li key={label}>
          <svg width={SIGN_PX} height={SIGN_PX} aria-hidden="true">
            {category === undefined ? (
              <circle
                cx={middle}
                cy={middle}
                r={4.5}
                fill={SHEET_THEME.paper}
                stroke={SHEET_THEME.ink}
                strokeWidth={1.5}
              />
            ) : (
              <path
                d={printSymbol(category, middle, middle, 5)}
                fill={colourOf(SHEET_THEME, category)}
              />
            )}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
