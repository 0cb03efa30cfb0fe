import type { Effects } from "../effects.ts";
import { listCollections } from "./list-collections.ts";
import { count, printProblem, printVerified } from "./print-check.ts";
import { readCollection } from "./read-collection.ts";

/**
 * Reads and checks every collection of a data folder and logs what it found: all problems by file and line, and how many
 * quotations of each article stand where they should. True when nothing is wrong.
 */
export async function checkData(effects: Effects, dataFolder: string): Promise<boolean> {
  const folders = await listCollections(effects, dataFolder);
  if (folders.length === 0) {
    effects.log(`${dataFolder}: there is no collection here`);
    effects.log("    mend: add a folder with collection.yaml, events.yaml and articles/");
    return false;
  }
  const readings = await Promise.all(folders.map((folder) => readCollection(effects, folder)));
  const problems = readings.flatMap((reading) => reading.problems);
  const verified = readings.flatMap(({ collection }) =>
    collection === undefined ? [] : printVerified(collection),
  );
  for (const line of [...problems.flatMap(printProblem), ...verified]) effects.log(line);
  if (problems.length === 0) return true;
  const files = new Set(problems.map(({ file }) => file)).size;
  effects.log(`${count(problems.length, "problem")} in ${count(files, "file")}`);
  return false;
}
