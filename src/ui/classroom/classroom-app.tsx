import { type ComponentType, useMemo, useState } from "react";
import { assertUnreachable } from "#core/base";
import { OWN_STORY_ID } from "#core/story";
import { wordsFor } from "#core/words";
import { type Glossary, GlossaryContext } from "../glossary/use-glossary.ts";
import { ErrorBoundary } from "../parts/error-boundary.tsx";
import { ReaderContext, useReaderChoices } from "../parts/reader.ts";
import type { PreferenceKeeper } from "../state/preferences.ts";
import { ClassroomContext, type ClassroomPorts } from "./ports.ts";

/** The pages for the classroom, as the prerendered page names them. */
export type ClassroomPageName = "classroom" | "story" | "handout" | "exercises";

/** What a page shows. `story` is the id of the story that the page is about. */
export type ClassroomContent = ComponentType<{ readonly story: string | undefined }>;

/** Fetches what a page shows, before anything takes the place of the prerendered page; rejects without a connection. */
export async function loadClassroomPage(
  page: ClassroomPageName,
  story: string | undefined,
): Promise<ClassroomContent> {
  switch (page) {
    case "classroom":
      return (await import("./classroom-page.tsx")).ClassroomPage;
    case "handout":
      return (await import("../handout/handout-page.tsx")).HandoutPage;
    case "exercises":
      return (await import("../exercise/exercises-page.tsx")).ExercisesPage;
    case "story":
      return story === OWN_STORY_ID
        ? (await import("../make-story/make-story-page.tsx")).MakeStoryPage
        : (await import("./published-story.tsx")).PublishedStory;
    default:
      return assertUnreachable(page);
  }
}

export interface ClassroomAppProps {
  readonly ports: ClassroomPorts;
  readonly preferences: PreferenceKeeper;
  readonly Content: ClassroomContent;
  readonly story: string | undefined;
  /** Leads to another page. */
  readonly go: (href: string) => void;
}

/** A page for the classroom. Its language is its address's: the other language is another page. */
export function ClassroomApp({ ports, preferences, Content, story, go }: ClassroomAppProps) {
  const [theme, setTheme] = useState(() => preferences.read().theme);
  const reader = useMemo(
    () => ({
      locale: ports.locale,
      theme,
      setLocale(next: typeof ports.locale) {
        preferences.write({ locale: next });
        if (next !== ports.locale) go(ports.hrefs.other());
      },
      setTheme(next: typeof theme) {
        preferences.write({ theme: next });
        setTheme(next);
      },
    }),
    [ports, theme, preferences, go],
  );
  useReaderChoices(reader);
  const glossary = useMemo(
    (): Glossary => ({
      entries: ports.timeline.glossary ?? [],
      articles: ports.timeline.articles,
      locale: ports.locale,
      hrefOfArticle: ports.hrefs.article,
      openArticle: undefined,
    }),
    [ports],
  );
  return (
    <ReaderContext value={reader}>
      <ClassroomContext value={ports}>
        <GlossaryContext value={glossary}>
          <ErrorBoundary
            fallback={
              <p role="alert" className="notice">
                {wordsFor(ports.locale).problem.reason.network}
              </p>
            }
          >
            <Content story={story} />
          </ErrorBoundary>
        </GlossaryContext>
      </ClassroomContext>
    </ReaderContext>
  );
}
