import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProjectEvent, ProjectMention } from "#core/project";
import { cutChunks } from "./chunks.ts";
import { findMarks, indexMarks, pickMark, segmentChunk } from "./marks.ts";

const TEXT = "The bridge opened in 1932 and closed a year later.";

const event = (id: string, status: ProjectEvent["status"]): readonly [string, ProjectEvent] => [
  id,
  { id, title: { en: id }, category: "event", importance: 3, status },
];
const EVENTS = new Map([event("opening", "accepted"), event("closing", "proposed")]);

const mention = (id: string, owner: string | undefined, passage: string, words: string) => {
  const start = TEXT.indexOf(passage);
  const expressionStart = TEXT.indexOf(words);
  return {
    id,
    ...(owner === undefined ? {} : { event: owner }),
    article: "a",
    start,
    end: start + passage.length,
    exact: passage,
    expressionStart,
    expressionEnd: expressionStart + words.length,
    basis: "explicit",
    origin: "found",
  } satisfies ProjectMention;
};

const MENTIONS = [
  mention("a-2", "closing", "closed a year later", "a year later"),
  mention("a-1", "opening", "The bridge opened in 1932", "in 1932"),
];

/** `[…]` around each segment with marks, `_…_` around expressions. */
function draw(
  mentions: readonly ProjectMention[],
  marking?: { start: number; end: number },
): string {
  const index = indexMarks(mentions, EVENTS);
  return cutChunks([{ start: 0, end: TEXT.length, text: TEXT }])
    .flatMap((chunk) => segmentChunk(chunk, findMarks(index, chunk.start, chunk.end), marking))
    .map(({ marks, runs }) => {
      const text = runs
        .map((run) =>
          run.expression !== undefined
            ? `_${run.text}_`
            : run.isBeingMarked
              ? `=${run.text}=`
              : run.text,
        )
        .join("");
      return marks.length === 0 ? text : `[${text}]`;
    })
    .join("");
}

describe("segmentChunk", () => {
  it("marks passages with their expressions", () => {
    expect(draw(MENTIONS)).toBe("[The bridge opened _in 1932_] and [closed _a year later_].");
  });

  it("marks only the expression of what lies in the tray", () => {
    expect(draw([mention("a-1", undefined, "The bridge opened in 1932", "in 1932")])).toBe(
      "The bridge opened [_in 1932_] and closed a year later.",
    );
  });

  it("keeps an expression outside its passage", () => {
    expect(draw([mention("a-1", "closing", "closed", "in 1932")])).toBe(
      "The bridge opened [_in 1932_] and [closed] a year later.",
    );
  });

  it("leaves out what no longer stands in the text", () => {
    expect(draw(MENTIONS.map((each) => ({ ...each, isLost: true })))).toBe(TEXT);
  });

  it("shows what is being marked across the border of a mark", () => {
    expect(
      draw(
        [MENTIONS[1] ?? MENTIONS[0]].flatMap((m) => m ?? []),
        { start: 25, end: 29 },
      ),
    ).toBe("[The bridge opened _in 1932_]= and= closed a year later.");
  });
});

describe("indexMarks", () => {
  it("tells the state of each find", () => {
    const tray = { ...mention("a-3", undefined, "bridge", "bridge"), isDismissed: true };
    const { marks } = indexMarks([...MENTIONS, tray], EVENTS);
    expect(marks.map(({ mention: id, kind }) => [id, kind])).toEqual([
      ["a-1", "accepted"],
      ["a-3", "dismissed"],
      ["a-2", "proposed"],
    ]);
  });
});

describe("findMarks", () => {
  it("finds what a look at every mark finds", () => {
    const range = fc
      .tuple(fc.nat(60), fc.nat(20))
      .map(([start, length]) => [start, start + length + 1]);
    fc.assert(
      fc.property(fc.array(range), range, (ranges, [from = 0, to = 0]) => {
        const index = indexMarks(
          ranges.map(([start = 0, end = 0], place) => ({
            id: `a-${place}`,
            article: "a",
            start,
            end,
            exact: "",
            basis: "explicit",
            origin: "found",
          })),
          new Map(),
        );
        const expected = index.marks.filter((mark) => mark.start < to && mark.end > from);
        expect(findMarks(index, from, to)).toEqual(expected);
      }),
    );
  });
});

describe("pickMark", () => {
  const { marks } = indexMarks(
    [
      mention("long", "opening", TEXT, "in 1932"),
      mention("short", "closing", "in 1932", "in 1932"),
    ],
    EVENTS,
  );
  it.each([
    [undefined, "short"],
    ["short", "long"],
    ["long", "short"],
  ])("after %s picks %s", (selected, picked) => {
    expect(pickMark(marks, selected)?.mention).toBe(picked);
  });
});
