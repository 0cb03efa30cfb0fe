import { createContext, use } from "react";
import type { Article, GlossaryEntry } from "#core/model";
import type { Locale } from "#core/words";
import { useReader } from "../parts/reader.ts";
import { SurroundingsContext } from "../parts/surroundings.ts";

/** The explanations that the page has, and the way to what they rest on. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly locale: Locale;
  readonly articles: readonly Article[];
  /** Undefined where articles have no pages. */
  readonly hrefOfArticle: ((article: string) => string) | undefined;
  /** Shows an article beside what is read; undefined where it has a page of its own only. */
  readonly openArticle: ((article: string) => void) | undefined;
}

/** Given by pages that have no session; the app's own comes from what it shows. */
export const GlossaryContext = createContext<Glossary | undefined>(undefined);

const NONE: readonly GlossaryEntry[] = [];

/** In the app and in the pages for the classroom alike; without entries elsewhere. */
export function useGlossary(): Glossary {
  const given = use(GlossaryContext);
  const app = use(SurroundingsContext);
  const { locale } = useReader();
  const timeline = app?.session.timeline;
  return (
    given ?? {
      entries: timeline?.glossary ?? NONE,
      articles: timeline?.articles ?? [],
      locale,
      hrefOfArticle: app?.hasPages === true ? app.hrefOfArticle : undefined,
      openArticle: app?.session.openArticle,
    }
  );
}
