import type { Effects } from "../effects.ts";
import { printVerified } from "./print-check.ts";
import { readData } from "./read-data.ts";

/**
 * Reads and checks every collection of a data folder and logs what it found: all problems by file and line, and how many
 * quotations of each article stand where they should. True when nothing is wrong.
 */
export async function checkData(effects: Effects, dataFolder: string): Promise<boolean> {
  const { collections, problems, summary } = await readData(effects, dataFolder);
  for (const line of [...problems, ...collections.flatMap(printVerified)]) effects.log(line);
  if (summary !== undefined) effects.log(summary);
  return problems.length === 0;
}
