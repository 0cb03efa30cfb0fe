import { useIsNarrow } from "../parts/use-media.ts";
import { useStore } from "../state/use-store.ts";
import { ArticleText } from "./article-text.tsx";
import { MarkLegend } from "./mark-legend.tsx";
import { MarkingPanel } from "./marking-panel.tsx";
import { SelectedBar } from "./selected-bar.tsx";
import { type ReviewPaneProps, useReviewer } from "./use-reviewer.ts";

/** The shown article's text with every find in it, and the marking of passages by hand. */
export function TextPane(props: ReviewPaneProps) {
  const reviewer = useReviewer(props);
  const { desk, words } = reviewer;
  const article = useStore(desk.workbench.store, ({ project, article: id }) =>
    id === undefined ? undefined : project.articles.get(id),
  );
  const isNarrow = useIsNarrow();
  const isMarking = useStore(desk.store, ({ marking }) => marking?.article === article?.id);
  if (article === undefined) {
    return (
      <section className="text-pane" aria-label={words.text.label("")}>
        <p className="note">{words.text.none}</p>
      </section>
    );
  }
  return (
    <section className="text-pane" aria-label={words.text.label(article.title)}>
      <MarkLegend reviewer={reviewer} />
      <ArticleText key={article.id} article={article} reviewer={reviewer} />
      {isMarking ? (
        <MarkingPanel article={article} reviewer={reviewer} />
      ) : isNarrow ? (
        <SelectedBar reviewer={reviewer} />
      ) : undefined}
    </section>
  );
}
