import { type Publication, publish } from "#core/model";
import type { Effects } from "../effects.ts";
import { listCollections } from "../read/list-collections.ts";
import { count, printProblem } from "../read/print-check.ts";
import { readCollection } from "../read/read-collection.ts";

/** What a data folder gives: the collections that can be published, and what is wrong, in words for people. */
export interface Site {
  readonly collections: readonly Publication[];
  /** The problems as the check prints them; undefined when there are none. */
  readonly report: string | undefined;
}

export interface ReadSiteOptions {
  /** Whether events marked as drafts are in: for the development server only. */
  readonly withDrafts: boolean;
}

/** Reads and checks every collection of a data folder. */
export async function readSite(
  effects: Effects,
  dataFolder: string,
  { withDrafts }: ReadSiteOptions,
): Promise<Site> {
  const folders = await listCollections(effects, dataFolder);
  const readings = await Promise.all(folders.map((folder) => readCollection(effects, folder)));
  const problems = readings.flatMap((reading) => reading.problems);
  const lines = [...problems.flatMap(printProblem), count(problems.length, "problem")];
  return {
    collections: readings.flatMap(({ collection }) => {
      if (collection === undefined) return [];
      return [publish(collection, { withDrafts })];
    }),
    report: problems.length === 0 ? undefined : lines.join("\n"),
  };
}
