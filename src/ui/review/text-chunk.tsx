import { memo } from "react";
import type { Locale, ReviewWords } from "#core/words";
import type { Chunk } from "./chunks.ts";
import {
  type Mark,
  type MarkedRun,
  pickMark,
  type Range,
  type Segment,
  segmentChunk,
} from "./marks.ts";

export interface TextChunkProps {
  readonly chunk: Chunk;
  readonly marks: readonly Mark[];
  readonly beingMarked: Range | undefined;
  /** The selected mention, and the selected event: all its passages are shown together. */
  readonly mention: string | undefined;
  readonly event: string | undefined;
  readonly words: ReviewWords;
  readonly locale: Locale;
  /** What a mark is about: its event's title and date. */
  readonly describe: (mark: Mark) => string;
  readonly onChoose: (mark: Mark) => void;
}

/** A stretch of text with its finds marked. */
export const TextChunk = memo(function TextChunk(props: TextChunkProps) {
  const { chunk, marks, beingMarked, words } = props;
  return (
    <>
      {chunk.followsGap ? (
        <p className="text-gap" role="note" title={words.text.gap}>
          <span aria-hidden="true">[…]</span>
          <span className="visually-hidden">{words.text.gap}</span>
        </p>
      ) : undefined}
      <p dir="auto" className={chunk.isContinued ? "text-chunk text-continued" : "text-chunk"}>
        {segmentChunk(chunk, marks, beingMarked).map((segment) => (
          <SegmentText key={segment.start} {...props} segment={segment} />
        ))}
      </p>
    </>
  );
}, isSameChunk);

/** The marks are looked up anew each time, and are mostly the same ones. */
function isSameChunk(before: TextChunkProps, after: TextChunkProps): boolean {
  const { marks: a, ...others } = before;
  const { marks: b, ...now } = after;
  const keys = Object.keys(now) as (keyof typeof now)[];
  return (
    a.length === b.length &&
    a.every((mark, index) => mark === b[index]) &&
    keys.every((key) => Object.is(others[key], now[key]))
  );
}

function SegmentText(props: TextChunkProps & { readonly segment: Segment }) {
  const { segment, mention, event, words, describe, onChoose } = props;
  const isMarking = props.beingMarked !== undefined;
  const { marks } = segment;
  const next = pickMark(marks, mention);
  if (next === undefined) {
    return (
      <span data-start={segment.start}>
        <Runs segment={segment} />
      </span>
    );
  }
  const isSelected = marks.some((mark) => mark.mention === mention);
  const isOfEvent = event !== undefined && marks.some((mark) => mark.event === event);
  const title = marks.map(describe).join("\n");
  const several = marks.length > 1 ? `\n${words.text.several(marks.length)}` : "";
  const shown = marks.find((mark) => mark.mention === mention) ?? next;
  // The colour is that of the event whose words these are; a find within them has its own line.
  const { kind } = marks.findLast(({ passage }) => passage !== undefined) ?? shown;
  return (
    // biome-ignore lint/a11y/useSemanticElements: words in a link or a button cannot be chosen with the mouse.
    <span
      role="button"
      className={`find find-${kind}${isOfEvent ? " find-open" : ""}${isSelected ? " find-selected" : ""}`}
      data-start={segment.start}
      data-mentions={marks.map((mark) => mark.mention).join(" ")}
      title={title + several}
      tabIndex={isSelected ? 0 : -1}
      aria-current={isSelected ? "true" : undefined}
      onKeyDown={(press) => {
        if (press.key !== "Enter" || isMarking) return;
        press.preventDefault();
        onChoose(next);
      }}
      onClick={() => {
        // The end of a drag over a find chooses words, not the find.
        if (document.getSelection()?.isCollapsed !== false) onChoose(next);
      }}
    >
      <Runs segment={segment} />
    </span>
  );
}

function Runs({ segment }: { readonly segment: Segment }) {
  return segment.runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never change their order.
    <RunText key={index} run={run} />
  ));
}

function RunText({ run }: { readonly run: MarkedRun }) {
  const text =
    run.expression === undefined ? (
      run.text
    ) : (
      <u className={`find-expression expression-${run.expression}`}>{run.text}</u>
    );
  return run.isBeingMarked ? <mark className="being-marked">{text}</mark> : text;
}
