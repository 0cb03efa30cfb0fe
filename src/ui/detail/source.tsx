import type { Article } from "#core/model";
import { useLater } from "../parts/use-later.ts";

const loadReader = async () => (await import("./source-reader.tsx")).SourceReader;

/** The articles, one at a time. They come a little after the first picture, as their texts do. */
export function Source({ article }: { readonly article: Article }) {
  const Reader = useLater(loadReader);
  return Reader === undefined ? <div className="source-panel" /> : <Reader article={article} />;
}
