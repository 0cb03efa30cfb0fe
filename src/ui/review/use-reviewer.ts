import { useMemo } from "react";
import { type ReviewWords, reviewWordsFor } from "#core/words";
import { useReader } from "../parts/reader.ts";
import type { Reviewer } from "./acts.ts";
import type { ReviewDesk } from "./desk.ts";

export function useReviewWords(): ReviewWords {
  return reviewWordsFor(useReader().locale);
}

/** What each pane of the review is given. */
export interface ReviewPaneProps {
  /** Made once per open project by `createReviewDesk(workbench)`; the three panes share it. */
  readonly desk: ReviewDesk;
  /** Says what happened, in the page's polite live region. */
  readonly announce: (text: string) => void;
}

export function useReviewer({ desk, announce }: ReviewPaneProps): Reviewer {
  const { locale } = useReader();
  return useMemo(
    () => ({ desk, announce, locale, words: reviewWordsFor(locale) }),
    [desk, announce, locale],
  );
}
