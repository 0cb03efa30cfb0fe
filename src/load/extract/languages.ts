import type { Language } from "#core/extract";

/**
 * Every language there is: each is a folder whose index exports a `LANGUAGE`, so that adding one touches nothing here.
 * They weigh something; only the worker imports this.
 */
export const LANGUAGES: readonly Language[] = Object.values(
  import.meta.glob<Language>("../../core/extract/languages/*/index.ts", {
    eager: true,
    import: "LANGUAGE",
  }),
);
