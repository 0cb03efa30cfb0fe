import { useState } from "react";
import { type ProjectArticle, removeArticle } from "#core/project";
import { describeEdtf, nameLanguage } from "#core/words";
import { Dialog } from "../parts/dialog.tsx";
import { useReader } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import { ArticleForm } from "./article-form.tsx";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";
import type { Workroom } from "./workroom.ts";

interface ArticlesPanelProps {
  readonly room: Workroom;
  readonly bench: Workbench;
  /** The one whose details are open first. */
  readonly opened: string | undefined;
  /** The name of the field to begin in there. */
  readonly field: string | undefined;
  readonly announce: (text: string) => void;
}

/** The project's articles and their details. */
export function ArticlesPanel({ room, bench, opened, field, announce }: ArticlesPanelProps) {
  const words = useWorkbenchWords();
  const articles = useStore(bench.store, ({ project }) => project.articles);
  const refinding = useStore(room.store, (state) => state.refinding);
  const [open, setOpen] = useState(opened);
  const listed = [...articles.values()].sort((a, b) => a.order - b.order);
  const save = async (article: ProjectArticle, fields: Parameters<Workroom["saveArticle"]>[1]) => {
    await room.saveArticle(article, fields);
    announce(words.article.saved);
    setOpen(undefined);
  };
  return (
    <Dialog title={words.article.heading} onClose={() => room.showPanel(undefined)}>
      {listed.length === 0 ? <p className="note">{words.bench.noArticles}</p> : undefined}
      <ul className="article-list">
        {listed.map((article) => (
          <li key={article.id}>
            <div className="article-row">
              <div className="article-row-what">
                <p className="article-row-title" lang={article.language}>
                  {article.title}
                </p>
                <ArticleFacts article={article} />
              </div>
              <button
                type="button"
                className="button"
                aria-expanded={open === article.id}
                aria-label={words.article.detailsOf(article.title)}
                onClick={() => setOpen(open === article.id ? undefined : article.id)}
              >
                {words.article.details}
              </button>
            </div>
            {open === article.id ? (
              <ArticleForm
                article={article}
                field={article.id === opened ? field : undefined}
                isBusy={refinding.has(article.id)}
                onSave={(fields) => void save(article, fields)}
                onRemove={() => {
                  bench.commit(removeArticle(bench.store.get().project, article.id));
                  announce(words.article.removed(article.title));
                  setOpen(undefined);
                }}
              />
            ) : undefined}
          </li>
        ))}
      </ul>
      <div className="form-foot">
        <button type="button" className="button" onClick={() => room.showPanel({ kind: "add" })}>
          {words.intake.add}
        </button>
      </div>
    </Dialog>
  );
}

function ArticleFacts({ article }: { readonly article: ProjectArticle }) {
  const words = useWorkbenchWords();
  const { locale } = useReader();
  const { publisher, language, published, length } = article;
  const facts = [
    publisher,
    language === undefined ? words.article.unknownLanguage : nameLanguage(language, locale),
    words.counts.characters(length),
  ].filter((fact) => fact !== undefined);
  return (
    <p className="article-row-facts">
      {published === undefined ? (
        <span className="mark-needed">{words.article.noDate}</span>
      ) : (
        describeEdtf(published, locale)
      )}
      {facts.map((fact) => ` · ${fact}`)}
    </p>
  );
}
