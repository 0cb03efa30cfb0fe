import { assertUnreachable } from "#core/base";
import type { OpenWords, Words } from "#core/words";
import type { MemoryProblem, OpenProblem } from "#load";
import type { News } from "./opening.ts";

/** What went wrong with a file, and what can be done about it. */
export interface ProblemWords {
  readonly text: string;
  readonly mend: string;
}

export function describeProblem(
  problem: OpenProblem,
  { problem: own, bytes, reading }: OpenWords,
  { number }: Words,
): ProblemWords {
  switch (problem.kind) {
    case "cancelled":
      return { text: reading.cancelled, mend: "" };
    case "too-large": {
      const name = problem.isDecompressed ? "decompressedBytes" : "bytes";
      return { text: own.over[name](bytes(problem.limit), undefined), mend: own.mendOver[name] };
    }
    case "too-many-rows":
      return { text: own.over.rows(number(problem.limit), undefined), mend: own.mendOver.rows };
    case "too-many-columns":
      return {
        text: own.over.columns(number(problem.limit), undefined),
        mend: own.mendOver.columns,
      };
    case "cell-too-long":
      return {
        text: own.over.cellLength(number(problem.limit), problem.line),
        mend: own.mendOver.cellLength,
      };
    case "bad-gzip":
      return { text: own.badGzip, mend: own.mendGzip };
    case "not-text":
      return {
        text: problem.looksLike === undefined ? own.notText : own.looksLike[problem.looksLike],
        mend: own.mendText,
      };
    case "not-json":
      return { text: own.notJson(problem.detail), mend: own.mendJson };
    case "empty":
      return { text: own.empty, mend: own.mendEmpty };
    case "no-table":
      return { text: own.noTable, mend: own.mendTable };
    case "format":
      return { text: own.format(problem.detail), mend: own.mendFormat };
    case "stale":
    case "unreadable":
      return { text: own.unreadable, mend: own.mendUnreadable };
    case "worker-failed":
      return { text: own.workerFailed, mend: own.mendWorker };
    case "out-of-memory":
      return { text: own.outOfMemory, mend: own.mendMemory };
    default:
      return assertUnreachable(problem);
  }
}

/** What happened, in words. */
export function describeNews(news: News, words: OpenWords): string {
  switch (news.kind) {
    case "cancelled":
      return words.reading.cancelled;
    case "several":
      return words.choose.several;
    case "nothing-pasted":
      return words.choose.nothingPasted;
    case "remembered":
      return words.memory.remembered;
    case "forgotten":
      return words.memory.forgotten(news.name);
    case "gone":
      return words.problem.gone;
    case "memory":
      return describeMemoryProblem(news.problem, words);
    default:
      return assertUnreachable(news);
  }
}

function describeMemoryProblem({ kind }: MemoryProblem, { problem }: OpenWords): string {
  return kind === "quota" ? problem.memoryFull : problem.noMemory;
}
