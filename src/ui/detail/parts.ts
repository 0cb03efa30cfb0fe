import type { Article, TimelineEvent } from "#core/model";
import { type Later, useLater } from "../parts/use-later.ts";

/** The parts of the panel, as they come. */
export interface DetailParts {
  readonly card: Later<{ readonly event: TimelineEvent }>;
  readonly reader: Later<{ readonly article: Article }>;
}

const loadCard = async () => (await import("./later.ts")).EventCard;
const loadReader = async () => (await import("./later.ts")).SourceReader;

/** Asked for once, by the page: who opens an event later finds them there. */
export function useDetailParts(): DetailParts {
  return { card: useLater(loadCard), reader: useLater(loadReader) };
}
