import { lazy, Suspense } from "react";
import { assertUnreachable } from "#core/base";
import type { Story } from "#core/model";
import { StoryPage } from "../story/story-page.tsx";
import { modeOfSearch } from "./story-mode.ts";
import { useSearch } from "./use-address.ts";

const PresentPage = lazy(async () => ({
  default: (await import("../present/present-page.tsx")).PresentPage,
}));
const PresenterPage = lazy(async () => ({
  default: (await import("../present/presenter-page.tsx")).PresenterPage,
}));

/** A story scrolled, presented or in the presenter's window, as the address says. */
export function StoryInItsMode({ story }: { readonly story: Story }) {
  const mode = modeOfSearch(useSearch());
  switch (mode) {
    case "scroll":
      return <StoryPage story={story} />;
    case "present":
      return (
        <Suspense>
          <PresentPage story={story} />
        </Suspense>
      );
    case "presenter":
      return (
        <Suspense>
          <PresenterPage story={story} />
        </Suspense>
      );
    default:
      return assertUnreachable(mode);
  }
}
