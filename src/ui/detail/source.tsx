import type { Article } from "#core/model";
import { NotFetched } from "../parts/not-fetched.tsx";
import { useLater } from "../parts/use-later.ts";

const loadReader = async () => (await import("./source-reader.tsx")).SourceReader;

/** The articles, one at a time. They come a little after the first picture, as their texts do. */
export function Source({ article }: { readonly article: Article }) {
  const reader = useLater(loadReader);
  if (reader.kind === "ready") return <reader.Part article={article} />;
  return (
    <div className="source-panel">
      {reader.kind === "failed" ? <NotFetched onRetry={reader.retry} /> : undefined}
    </div>
  );
}
