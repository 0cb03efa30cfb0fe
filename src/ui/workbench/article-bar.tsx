import { useStore } from "../state/use-store.ts";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";
import type { Workroom } from "./workroom.ts";

interface ArticleBarProps {
  readonly room: Workroom;
  readonly bench: Workbench;
}

/** Which article is read, and the way to its details; a missing date is told here, where its lack is felt. */
export function ArticleBar({ room, bench }: ArticleBarProps) {
  const { article: words } = useWorkbenchWords();
  const articles = useStore(bench.store, ({ project }) => project.articles);
  const shown = useStore(bench.store, (state) => state.article);
  const article = shown === undefined ? undefined : articles.get(shown);
  const listed = [...articles.values()].sort((a, b) => a.order - b.order);
  return (
    <div className="article-bar">
      <select
        className="select article-choice"
        aria-label={words.shown}
        lang={article?.language}
        value={shown}
        onChange={({ target }) => bench.select({ article: target.value })}
      >
        {listed.map(({ id, title, language }) => (
          <option key={id} value={id} lang={language}>
            {title}
          </option>
        ))}
      </select>
      {article?.published === undefined ? (
        <span className="mark-needed">{words.undated}</span>
      ) : undefined}
      <button
        type="button"
        className="button"
        aria-label={words.detailsOf(article?.title ?? "")}
        onClick={() => room.showPanel({ kind: "articles", article: shown })}
      >
        {words.details}
      </button>
    </div>
  );
}
