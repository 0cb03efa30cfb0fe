import type { Mention, Timeline, TimelineEvent } from "#core/model";

/** `2015`, or with more: an event of that date, by its mentions. */
export interface EventSketch {
  readonly id: string;
  /** One mention each; a date with `!` before it is from elsewhere, one without words has `-` before it. */
  readonly dates: readonly string[];
  readonly after?: readonly string[];
  readonly by?: string;
}

/** A timeline of such events, in an article that nobody wrote. */
export function sketchTimeline(sketches: readonly EventSketch[]): Timeline {
  return {
    format: "dateline/1",
    id: "sketch",
    title: { en: "Sketch" },
    languages: ["en"],
    categories: [{ id: "talk", label: { en: "Talk" } }],
    articles: [],
    events: sketches.map(sketchEvent),
    stories: [],
  };
}

function sketchEvent({ id, dates, after, by }: EventSketch): TimelineEvent {
  return {
    id,
    title: { en: id },
    category: "talk",
    importance: 3,
    date: (dates[0] ?? "").replace(/^[!-]/u, ""),
    agreement: "single",
    ...(after === undefined ? {} : { after }),
    mentions: dates.map((date, index) => sketchMention(`${id} ${index}`, date, by)),
  };
}

function sketchMention(exact: string, sketch: string, by: string | undefined): Mention {
  const date = sketch.replace(/^[!-]/u, "");
  if (sketch.startsWith("!")) {
    const reference = { title: "T", publisher: "P", url: "https://example.org/" };
    return { date, basis: "external", reference };
  }
  const words = { expression: exact, expressionStart: 0, expressionEnd: exact.length };
  return {
    article: "paper",
    exact,
    prefix: "",
    suffix: "",
    start: 0,
    end: exact.length,
    ...(sketch.startsWith("-") ? {} : words),
    date,
    basis: "explicit",
    ...(by === undefined ? {} : { attributedTo: by }),
  };
}
