import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ProjectArticle } from "#core/project";
import { useIsNarrow } from "../parts/use-media.ts";
import { useStore } from "../state/use-store.ts";
import type { Reviewer } from "./acts.ts";
import { type Chunk, cutChunks, findChunk } from "./chunks.ts";
import { findCommand } from "./commands.ts";
import { nameEvent, nameWhen } from "./describe.ts";
import { expressionOf } from "./found.ts";
import { moveMarking, rangeOfMarking } from "./marking.ts";
import { createMarkIndexer, findMarks, type Mark } from "./marks.ts";
import { createNearWatch, Near, NearContext } from "./near.tsx";
import { isRightToLeft } from "./right-to-left.ts";
import { readEvent } from "./rows.ts";
import { runCommand } from "./run-command.ts";
import { scrollInPanel } from "./scroll-in-panel.ts";
import { TextChunk } from "./text-chunk.tsx";
import { useBringIntoView } from "./use-bring-into-view.ts";
import { useMarkingByPointer } from "./use-marking-by-pointer.ts";

interface ArticleTextProps {
  readonly article: ProjectArticle;
  readonly reviewer: Reviewer;
}

/** A chunk is about so high at a usual width: what is not rendered keeps its place. */
const PX_PER_CHARACTER = 0.55;

/** So many chunks are rendered whole, so that the browser's own search finds every word. */
const ALL_RENDERED = 30;

export function ArticleText({ article, reviewer }: ArticleTextProps) {
  const { desk, words, locale } = reviewer;
  const { workbench, store } = desk;
  const events = useStore(workbench.store, ({ project }) => project.events);
  const mentions = useStore(workbench.store, ({ project }) => project.mentions);
  const selected = useStore(workbench.store, (state) => state.selected);
  const mention = useStore(workbench.store, (state) => state.mention);
  const pane = useStore(workbench.store, (state) => state.pane);
  const marking = useStore(store, (state) => state.marking);
  const isNarrow = useIsNarrow();
  const [watch] = useState(createNearWatch);
  const root = useRef<HTMLDivElement>(null);
  const chunks = useMemo(() => cutChunks(article.body), [article.body]);
  const [indexMarks] = useState(createMarkIndexer);
  const index = useMemo(
    () => indexMarks(mentions.size === 0 ? [] : desk.found().inArticle(article.id), events),
    [indexMarks, desk, mentions, events, article.id],
  );
  const current = index.marks.find((mark) => mark.mention === mention);
  const isMarkingHere = marking?.article === article.id;
  const beingMarked =
    isMarkingHere && marking.by !== "pointer" ? rangeOfMarking(marking) : undefined;
  const kept = [current?.start, isMarkingHere ? marking.focus : undefined].flatMap((offset) =>
    offset === undefined ? [] : [findChunk(chunks, offset)],
  );
  const describe = useCallback(
    (mark: Mark) => describeMark(mark, article, reviewer),
    [article, reviewer],
  );
  const choose = useCallback(
    (mark: Mark) => {
      workbench.select({ mention: mark.mention });
      // Beside the text stands what the find belongs to; alone, the text stays.
      if (!isNarrow) workbench.show(mark.event === undefined ? "tray" : "events");
    },
    [workbench, isNarrow],
  );
  const focusNext = useBringIntoView({
    root,
    selector:
      current === undefined ? undefined : `[data-mentions~="${CSS.escape(current.mention)}"]`,
    wakes: pane,
  });
  useMarkingByPointer(root, desk, article);
  useFocusWhileMarking(root, isMarkingHere && marking.by === "keys");
  const markedTo = beingMarked === undefined ? undefined : marking?.focus;
  useEffect(() => {
    if (markedTo === undefined) return;
    const marked = root.current?.querySelector<HTMLElement>(".being-marked");
    if (marked) scrollInPanel(marked, "nearest");
  }, [markedTo]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf(event, article);
    if (isMarkingHere && marking.by !== "form") {
      if (event.key === "Escape") store.set({ marking: undefined });
      else if (event.key === "Enter") store.set({ marking: { ...marking, by: "form" } });
      else if (by !== undefined) {
        const moved = moveMarking({ ...marking, by: "keys" }, article, by, event.shiftKey);
        store.set({ marking: moved });
        const { start, end } = rangeOfMarking(moved);
        reviewer.announce(words.marking.chosen(sliceBody(chunks, start, end)));
      } else return;
      event.preventDefault();
      return;
    }
    if (by !== undefined && !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey) {
      const at = current === undefined ? -1 : index.marks.indexOf(current);
      const next = index.marks[at < 0 && by === -1 ? index.marks.length - 1 : at + by];
      if (next === undefined) return;
      event.preventDefault();
      focusNext();
      choose(next);
      return;
    }
    const command = findCommand(event);
    // The arrows and the space bar scroll the text, Enter chooses the find.
    if (command === undefined || !/^[\p{L}?]$/u.test(event.key)) return;
    event.preventDefault();
    if (command !== "mark" && command !== "help") focusNext();
    runCommand(command, reviewer);
  };

  if (article.body.length === 0) return <p className="note">{words.text.noText}</p>;
  return (
    <NearContext value={watch}>
      <section
        ref={root}
        className={isMarkingHere ? "text-scroll text-marking" : "text-scroll"}
        data-scrolls=""
        aria-label={article.title}
        aria-description={words.text.keys}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard (WCAG 2.1.1).
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className="source-text" lang={article.language}>
          {chunks.map((chunk, place) => (
            <Near
              key={chunk.start}
              estimatePx={chunk.text.length * PX_PER_CHARACTER}
              isForced={chunks.length <= ALL_RENDERED || kept.includes(place)}
            >
              {() => {
                const marks = findMarks(index, chunk.start, chunk.end);
                return (
                  <TextChunk
                    chunk={chunk}
                    marks={marks}
                    beingMarked={beingMarked}
                    mention={marks.some((mark) => mark.mention === mention) ? mention : undefined}
                    event={marks.some((mark) => mark.event === selected) ? selected : undefined}
                    words={words}
                    locale={locale}
                    describe={describe}
                    onChoose={choose}
                  />
                );
              }}
            </Near>
          ))}
        </div>
      </section>
    </NearContext>
  );
}

/** Whether an arrow goes on or back in the text: to the left is on where the text runs so. */
function stepOf({ key }: KeyboardEvent, article: ProjectArticle): 1 | -1 | undefined {
  if (key !== "ArrowLeft" && key !== "ArrowRight") return undefined;
  return (key === "ArrowRight") === !isRightToLeft(article) ? 1 : -1;
}

function describeMark(
  mark: Mark,
  article: ProjectArticle,
  { desk, locale, words }: Reviewer,
): string {
  const { project } = desk.workbench.store.get();
  const event = mark.event === undefined ? undefined : project.events.get(mark.event);
  const mention = project.mentions.get(mark.mention);
  if (event === undefined) {
    const when = mention?.date === undefined ? undefined : { date: mention.date };
    const expression = mention === undefined ? undefined : expressionOf(mention, article);
    return words.text.mark(
      words.text.kinds[mark.kind],
      expression ?? "",
      nameWhen(when, locale, words),
    );
  }
  const reading = readEvent(event, desk.found().ofEvent(event.id));
  return words.text.mark(
    words.text.kinds[mark.kind],
    nameEvent(event, locale, words),
    nameWhen(reading, locale, words),
  );
}

function sliceBody(chunks: readonly Chunk[], start: number, end: number): string {
  return chunks
    .slice(findChunk(chunks, start), findChunk(chunks, end) + 1)
    .map((chunk) =>
      chunk.text.slice(Math.max(0, start - chunk.start), Math.max(0, end - chunk.start)),
    )
    .join("");
}

/** While words are marked by keys the text has the focus; afterwards what had it before, if it is still there. */
function useFocusWhileMarking(
  root: { readonly current: HTMLElement | null },
  isMarking: boolean,
): void {
  useEffect(() => {
    if (!isMarking) return;
    const before = document.activeElement;
    root.current?.focus({ preventScroll: true });
    return () => {
      const now = document.activeElement;
      if (now !== root.current && now !== document.body) return;
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, [root, isMarking]);
}
