import { type Publication, publish } from "#core/model";
import type { Effects } from "../effects.ts";
import { readData } from "../read/read-data.ts";
import { markDrafts } from "./mark-drafts.ts";

/** What a data folder gives: the collections that can be published, and what is wrong, in words for people. */
export interface Site {
  readonly collections: readonly Publication[];
  /** The problems as the check prints them; undefined when there are none. */
  readonly report: string | undefined;
}

export interface ReadSiteOptions {
  /** Whether drafts are in, with “Draft” before their titles: for the development server only. */
  readonly withDrafts: boolean;
}

/** Reads and checks every collection of a data folder. */
export async function readSite(
  effects: Effects,
  dataFolder: string,
  { withDrafts }: ReadSiteOptions,
): Promise<Site> {
  const { collections, problems, summary } = await readData(effects, dataFolder);
  const lines = summary === undefined ? problems : [...problems, summary];
  return {
    collections: collections.map((collection) =>
      publish(withDrafts ? markDrafts(collection) : collection, { withDrafts }),
    ),
    report: problems.length === 0 ? undefined : lines.join("\n"),
  };
}
