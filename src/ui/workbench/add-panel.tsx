import { Dialog } from "../parts/dialog.tsx";
import { useWords } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import { isUnderWay } from "./intake-items.ts";
import { IntakeList } from "./intake-list.tsx";
import { IntakePanel } from "./intake-panel.tsx";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";
import type { Workroom } from "./workroom.ts";

interface AddPanelProps {
  readonly room: Workroom;
  readonly bench: Workbench;
  readonly isOver: boolean;
  /** The person goes on to what was found. */
  readonly onReview: () => void;
}

/** More articles for the open project. What was given stands first: it is what asks for something. */
export function AddPanel({ room, bench, isOver, onReview }: AddPanelProps) {
  const { intake } = useWorkbenchWords();
  const { site } = useWords();
  const items = useStore(room.intake.store, (state) => state.items);
  const hasArticles = useStore(bench.store, ({ project }) => project.articles.size > 0);
  const close = () => {
    room.intake.clear();
    room.showPanel(undefined);
  };
  return (
    <Dialog title={intake.heading} onClose={close}>
      <IntakeList room={room} bench={bench} />
      {items.length > 0 ? (
        <div className="form-foot">
          <button
            type="button"
            className="button button-main"
            disabled={items.some(isUnderWay)}
            onClick={() => {
              close();
              if (hasArticles) onReview();
            }}
          >
            {hasArticles ? intake.toReview : site.close}
          </button>
        </div>
      ) : undefined}
      <IntakePanel room={room} isOver={isOver} />
    </Dialog>
  );
}
