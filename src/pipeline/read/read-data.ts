import type { Collection } from "#core/model";
import { type Folder, readCollection } from "#exchange";
import { listCollections } from "./list-collections.ts";
import { count, printProblem } from "./print-check.ts";

/** What a data folder holds, for the check and the build alike: nothing is to be built when there are problems. */
export interface DataReading {
  /** The collections in which nothing is wrong. */
  readonly collections: readonly Collection[];
  /** What is wrong, in lines for people; none when all is right. */
  readonly problems: readonly string[];
  /** How many problems there are in how many files; undefined when none is in a file. */
  readonly summary: string | undefined;
}

/** Reads and checks every collection of a data folder. A folder without one, or that is not there, is a problem. */
export async function readData(root: Folder, dataFolder: string): Promise<DataReading> {
  const folders = await listCollections(root, dataFolder);
  if (folders.length === 0) {
    const problems = [
      `${dataFolder}: there is no collection here`,
      "    mend: add a folder with collection.yaml, events.yaml and articles/",
    ];
    return { collections: [], problems, summary: undefined };
  }
  const readings = await Promise.all(folders.map((folder) => readCollection(root, folder)));
  const problems = readings.flatMap((reading) => reading.problems);
  const files = new Set(problems.map(({ file }) => file)).size;
  return {
    collections: readings.flatMap(({ collection }) => collection ?? []),
    problems: problems.flatMap(printProblem),
    summary:
      problems.length === 0
        ? undefined
        : `${count(problems.length, "problem")} in ${count(files, "file")}`,
  };
}
