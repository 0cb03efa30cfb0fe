import type { Article } from "#core/model";
import { NotFetched } from "../parts/not-fetched.tsx";
import type { DetailParts } from "./parts.ts";

interface SourceProps extends Pick<DetailParts, "reader"> {
  readonly article: Article;
}

/** The articles, one at a time. */
export function Source({ article, reader }: SourceProps) {
  if (reader.kind === "ready") return <reader.Part article={article} />;
  return (
    <div className="source-panel">
      {reader.kind === "failed" ? <NotFetched onRetry={reader.retry} /> : undefined}
    </div>
  );
}
