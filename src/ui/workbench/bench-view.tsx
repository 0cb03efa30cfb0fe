import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { assertUnreachable } from "#core/base";
import { CONTENT_ID } from "../parts/content.ts";
import { useIsNarrow } from "../parts/use-media.ts";
import { createReviewDesk, type ReviewDesk } from "../review/desk.ts";
import { createPhraseReader } from "../review/read-phrase.ts";
import { ReviewPane } from "../review/review-pane.tsx";
import { TextPane } from "../review/text-pane.tsx";
import { TrayPane } from "../review/tray-pane.tsx";
import { useReviewer } from "../review/use-reviewer.ts";
import type { PreferenceKeeper } from "../state/preferences.ts";
import { useStore } from "../state/use-store.ts";
import { AddPanel } from "./add-panel.tsx";
import { ArticleBar } from "./article-bar.tsx";
import { ArticlesPanel } from "./articles-panel.tsx";
import { BenchHeader } from "./bench-header.tsx";
import { ExportPanel } from "./export-panel.tsx";
import { focusReview } from "./focus-review.ts";
import { IntakeList } from "./intake-list.tsx";
import { IntakePanel } from "./intake-panel.tsx";
import { LiveTimeline } from "./live-timeline.tsx";
import { PaneTabs } from "./pane-tabs.tsx";
import type { ProblemPlace } from "./place-of-problem.ts";
import type { WorkbenchPorts } from "./ports.ts";
import { RoomNotice } from "./room-notice.tsx";
import { SettingsPanel } from "./settings-panel.tsx";
import { Splitter } from "./splitter.tsx";
import { useBenchKeys } from "./use-bench-keys.ts";
import { useUndoKeys } from "./use-undo-keys.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Pane, Workbench } from "./workbench.ts";
import type { Workroom } from "./workroom.ts";

const TIMELINE_SHARE = 42;
const ALL: readonly Pane[] = ["timeline", "text", "events", "tray"];
const SIDE: readonly Pane[] = ["events", "tray"];

interface BenchViewProps {
  readonly room: Workroom;
  readonly bench: Workbench;
  readonly ports: WorkbenchPorts;
  readonly isOver: boolean;
  readonly announce: (text: string) => void;
}

/** An open project: the drawing, the text with its finds, and the events, side by side or one at a time. */
export function BenchView({ room, bench, ports, isOver, announce }: BenchViewProps) {
  const isNarrow = useIsNarrow();
  const hasArticles = useStore(bench.store, ({ project }) => project.articles.size > 0);
  const panel = useStore(room.store, (state) => state.panel);
  const words = useWorkbenchWords();
  const step = useUndo(bench, announce);
  const { finder, preferences } = ports;
  const desk = useMemo(
    () =>
      createReviewDesk(
        bench,
        async (items) => {
          const suggested = await finder.suggestJoins(items);
          return suggested.ok ? suggested.value : undefined;
        },
        createPhraseReader(finder),
      ),
    [bench, finder],
  );
  useKeysChoice(desk, preferences);
  useEntrance(hasArticles);
  const enter = () => {
    bench.show("events");
    focusReview();
  };
  return (
    <div className="app app-bench">
      <BenchHeader room={room} bench={bench} onUndo={step.undo} onRedo={step.redo} />
      <RoomNotice room={room} bench={bench} />
      {hasArticles ? (
        <Parts room={room} bench={bench} desk={desk} isNarrow={isNarrow} announce={announce} />
      ) : (
        <main id={CONTENT_ID} className="main main-open" tabIndex={-1}>
          <div className="projects">
            <p className="note">{words.bench.noArticles}</p>
            <IntakePanel room={room} isOver={isOver} />
            {panel?.kind === "add" ? undefined : <IntakeList room={room} bench={bench} />}
          </div>
        </main>
      )}
      {showPanel()}
    </div>
  );

  function show({ target, part }: Extract<ProblemPlace, { kind: "target" }>) {
    bench.select(target);
    const { selected } = bench.store.get();
    bench.show("events");
    if (part === undefined || selected === undefined) focusReview();
    else desk.store.set({ editing: { event: selected, part } });
  }

  function showPanel() {
    switch (panel?.kind) {
      case undefined:
        return undefined;
      case "add":
        return <AddPanel room={room} bench={bench} isOver={isOver} onReview={enter} />;
      case "articles":
        return (
          <ArticlesPanel
            room={room}
            bench={bench}
            opened={panel.article}
            field={panel.field}
            announce={announce}
          />
        );
      case "settings":
        return <SettingsPanel room={room} bench={bench} field={panel.field} announce={announce} />;
      case "export":
        return (
          <ExportPanel room={room} bench={bench} ports={ports} onShow={show} announce={announce} />
        );
      default:
        return assertUnreachable(panel);
    }
  }
}

/** Whether the letters work from anywhere: the choice of the reading pages holds here, and the other way round. */
function useKeysChoice({ store }: ReviewDesk, preferences: PreferenceKeeper): void {
  useEffect(() => {
    store.set({ singleKeys: preferences.read().singleKeys });
    return store.subscribe(() => {
      const { singleKeys } = store.get();
      if (singleKeys !== preferences.read().singleKeys) preferences.write({ singleKeys });
    });
  }, [store, preferences]);
}

interface PartsProps {
  readonly room: Workroom;
  readonly bench: Workbench;
  readonly desk: ReviewDesk;
  readonly isNarrow: boolean;
  readonly announce: (text: string) => void;
}

function Parts({ room, bench, desk, isNarrow, announce }: PartsProps) {
  const { bench: words } = useWorkbenchWords();
  const pane = useStore(bench.store, (state) => state.pane);
  useBenchKeys(useReviewer({ desk, announce }), isNarrow ? pane === "events" : pane !== "tray");
  const [share, setShare] = useState(TIMELINE_SHARE);
  const choose = useCallback(
    (event: string) => {
      bench.select({ event });
      bench.show("events");
    },
    [bench],
  );
  const tabs = (panes: readonly Pane[], open: Pane) => (
    <PaneTabs bench={bench} panes={panes} open={open} />
  );
  const timeline = (
    <section className="bench-part bench-timeline" aria-label={words.panes.timeline}>
      <LiveTimeline bench={bench} onChoose={choose} hasOverview={!isNarrow} />
    </section>
  );
  const text = (
    <>
      <ArticleBar room={room} bench={bench} />
      <TextPane desk={desk} announce={announce} />
    </>
  );
  const side =
    pane === "tray" ? (
      <TrayPane desk={desk} announce={announce} />
    ) : (
      <ReviewPane desk={desk} announce={announce} />
    );
  if (isNarrow) {
    const shown = { timeline, text, events: side, tray: side }[pane];
    return (
      <>
        {tabs(ALL, pane)}
        <main id={CONTENT_ID} className="main bench" tabIndex={-1}>
          <div className="bench-part">
            <h2 className="visually-hidden">{words.panes[pane]}</h2>
            {shown}
          </div>
        </main>
      </>
    );
  }
  const open = pane === "tray" ? "tray" : "events";
  return (
    <main
      id={CONTENT_ID}
      className="main bench"
      style={{ "--timeline-share": `${share}%` } as CSSProperties}
      tabIndex={-1}
    >
      {timeline}
      <Splitter label={words.resize} value={share} onChange={setShare} />
      <div className="bench-part bench-text">
        <h2 className="visually-hidden">{words.panes.text}</h2>
        {text}
      </div>
      <div className="bench-part bench-side">
        {tabs(SIDE, open)}
        <div className="bench-side-body">
          <h2 className="visually-hidden">{words.panes[open]}</h2>
          {side}
        </div>
      </div>
    </main>
  );
}

/** Who opens a project begins at the first event to review, unless the focus is somewhere already. */
function useEntrance(hasArticles: boolean): void {
  const hadArticles = useRef(hasArticles);
  useEffect(() => {
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body;
    if (hadArticles.current && isFree) focusReview();
  }, []);
}

/** Undo and redo, by button or key, with what was undone said. */
function useUndo(bench: Workbench, announce: (text: string) => void) {
  const words = useWorkbenchWords();
  const step = useMemo(
    () => ({
      undo() {
        const change = bench.store.get().history.past.at(-1);
        if (change === undefined) return;
        bench.undo();
        announce(words.bench.undone(words.changes[change.name]));
      },
      redo() {
        const change = bench.store.get().history.future.at(-1);
        if (change === undefined) return;
        bench.redo();
        announce(words.bench.redone(words.changes[change.name]));
      },
    }),
    [bench, announce, words],
  );
  useUndoKeys(step);
  return step;
}
