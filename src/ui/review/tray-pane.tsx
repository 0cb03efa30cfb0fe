import { type KeyboardEvent, useRef, useState } from "react";
import { useStore } from "../state/use-store.ts";
import { findCommand } from "./commands.ts";
import { createNearWatch, Near, NearContext } from "./near.tsx";
import { isRowTitle } from "./row-title.ts";
import { stepRow } from "./rows.ts";
import { TrayRow } from "./tray-row.tsx";
import { useBringIntoView } from "./use-bring-into-view.ts";
import { type ReviewPaneProps, useReviewer } from "./use-reviewer.ts";
import { useTray } from "./use-tray.ts";

const GROUP_LENGTH = 20;
const ROW_PX = 96;

/** What gives no event by itself, to be dated, added to an event, or put aside. */
export function TrayPane(props: ReviewPaneProps) {
  const reviewer = useReviewer(props);
  const { desk, words } = reviewer;
  const project = useStore(desk.workbench.store, (state) => state.project);
  const mention = useStore(desk.workbench.store, (state) => state.mention);
  const selected = useStore(desk.workbench.store, (state) => state.selected);
  const pane = useStore(desk.workbench.store, (state) => state.pane);
  const [isAllShown, setAllShown] = useState(false);
  const [watch] = useState(createNearWatch);
  const { waiting, dismissed } = useTray(desk);
  const root = useRef<HTMLDivElement>(null);
  const shown = isAllShown ? [...waiting, ...dismissed] : waiting;
  const current = shown.find(({ id }) => id === mention);
  const askForFocus = useBringIntoView({
    root,
    selector:
      current === undefined ? undefined : `[id="tray-${CSS.escape(current.id)}"] [data-focus]`,
    wakes: pane,
    fallback: "[data-nothing]",
  });
  const onKeyDown = (press: KeyboardEvent) => {
    const command = isRowTitle(press.target) ? findCommand(press) : undefined;
    if (command !== "next" && command !== "previous") return;
    press.preventDefault();
    const ids = shown.map(({ id }) => id);
    const next = stepRow(ids, current?.id ?? ids[0], command === "next" ? 1 : -1);
    askForFocus();
    if (next !== undefined) desk.workbench.select({ mention: next });
  };
  const groups = Array.from({ length: Math.ceil(shown.length / GROUP_LENGTH) }, (_, index) =>
    shown.slice(index * GROUP_LENGTH, (index + 1) * GROUP_LENGTH),
  );
  return (
    <NearContext value={watch}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go from row to row; Tab and Enter do, too. */}
      <div ref={root} className="tray-pane" onKeyDown={onKeyDown}>
        <div className="review-scroll" data-scrolls="">
          <p className="note tray-intro" data-nothing="" tabIndex={-1}>
            {waiting.length === 0 ? words.tray.empty : words.tray.intro}
          </p>
          {groups.map((group) => (
            <Near
              key={group[0]?.id}
              estimatePx={group.length * ROW_PX}
              isForced={current !== undefined && group.includes(current)}
            >
              {() => (
                // biome-ignore lint/a11y/noRedundantRoles: without markers Safari takes it for no list.
                <ol className="review-list" role="list">
                  {group.map((each) => (
                    <TrayRow
                      key={each.id}
                      mention={each}
                      articles={project.articles}
                      event={selected === undefined ? undefined : project.events.get(selected)}
                      isSelected={each.id === mention}
                      isEntrance={each.id === (current ?? shown[0])?.id}
                      reviewer={reviewer}
                      onGone={() => {
                        const at = shown.indexOf(each);
                        const next = shown[at + 1] ?? shown[at - 1];
                        askForFocus();
                        return next?.id;
                      }}
                    />
                  ))}
                </ol>
              )}
            </Near>
          ))}
          {dismissed.length === 0 ? undefined : (
            <button
              type="button"
              className="button-quiet"
              aria-pressed={isAllShown}
              onClick={() => setAllShown(!isAllShown)}
            >
              {words.tray.dismissed(dismissed.length)}
            </button>
          )}
        </div>
      </div>
    </NearContext>
  );
}
