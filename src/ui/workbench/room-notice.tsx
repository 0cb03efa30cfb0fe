import { Icon } from "../parts/icon.tsx";
import { useWords } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import { describeIntakeProblem, describeShelfProblem } from "./describe-intake.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";
import type { RoomNews, Workroom } from "./workroom.ts";

interface RoomNoticeProps {
  readonly room: Workroom;
  readonly bench?: Workbench;
}

/** What happened, until it is dismissed or something else happens; trouble with the storage while it lasts. */
export function RoomNotice({ room, bench }: RoomNoticeProps) {
  const words = useWords();
  const own = useWorkbenchWords();
  const news = useStore(room.store, (state) => state.news);
  return (
    <div role="status" className="notices">
      {bench === undefined ? undefined : <Trouble room={room} bench={bench} />}
      {news === undefined ? undefined : (
        <p className="notice">
          {describeNews(news, own)}
          <button
            type="button"
            className="button-quiet"
            aria-label={words.site.dismiss}
            onClick={room.dismiss}
          >
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}

function Trouble({ room, bench }: { readonly room: Workroom; readonly bench: Workbench }) {
  const words = useWords();
  const own = useWorkbenchWords();
  const problem = useStore(bench.store, (state) => state.problem);
  if (problem === undefined) return undefined;
  return (
    <p className="notice">
      {describeShelfProblem(problem, own)}
      {problem.kind === "changed-elsewhere" ? (
        <button
          type="button"
          className="button-quiet"
          aria-label={words.site.dismiss}
          onClick={room.dismissProblem}
        >
          <Icon name="close" />
        </button>
      ) : undefined}
    </p>
  );
}

type OwnWords = ReturnType<typeof useWorkbenchWords>;

function describeNews(news: RoomNews, words: OwnWords): string {
  switch (news.kind) {
    case "gone":
      return words.projects.gone;
    case "removed":
      return words.projects.removed(news.title);
    case "opened-copy":
      return words.projects.openedCopy(news.title);
    case "opened-part":
      return words.projects.openedPart(news.title, news.articles);
    case "interrupted":
      return words.projects.interrupted(news.names.join(", "));
    case "shelf":
      return describeShelfProblem(news.problem, words);
    case "find":
      return describeIntakeProblem(news.problem, words);
  }
}
