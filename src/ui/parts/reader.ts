import { createContext, use, useEffect, useLayoutEffect } from "react";
import { assertDefined } from "#core/base";
import { type Locale, type Words, wordsFor } from "#core/words";
import type { Theme } from "../state/preferences.ts";

/** What the reader chose for every page: the language and the appearance. */
export interface Reader {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly setLocale: (locale: Locale) => void;
  readonly setTheme: (theme: Theme) => void;
}

export const ReaderContext = createContext<Reader | undefined>(undefined);

export function useReader(): Reader {
  return assertDefined(use(ReaderContext), "reader");
}

export function useWords(): Words {
  return wordsFor(useReader().locale);
}

/** Keeps the document's language and appearance as the reader chose them. */
export function useReaderChoices({ locale, theme }: Reader): void {
  // Before the drawing reads colours from the styles.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "system") delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}
