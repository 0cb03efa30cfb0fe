import { assertUnreachable } from "#core/base";
import type { OpenWords, Words } from "#core/words";
import { FILE_LIMITS, type MemoryProblem, type OpenProblem } from "#load";
import type { News } from "./stages.ts";

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
      const name = nameSizeLimit(problem);
      return { text: own.over[name](bytes(problem.limit)), mend: own.mendOver[name] };
    }
    case "too-many-rows":
      return { text: own.over.rows(number(problem.limit)), mend: own.mendOver.rows };
    case "too-many-columns":
      return {
        text: own.over.columns(number(problem.limit)),
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
      return { text: own.notJson(problem.line, problem.column), mend: own.mendJson };
    case "empty":
      return { text: own.empty, mend: own.mendEmpty };
    case "no-table":
      return { text: own.noTable, mend: own.mendTable };
    case "one-column":
      return { text: own.oneColumn, mend: own.mendOneColumn };
    case "format-version":
      return { text: own.formatVersion(problem.found), mend: own.mendFormatVersion };
    case "format":
      return { text: own.format(problem.path, problem.more), mend: own.mendFormat };
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

/** Which limit of size it was: JSON has one of its own, below the others. */
function nameSizeLimit({
  limit,
  isDecompressed,
}: Extract<OpenProblem, { readonly kind: "too-large" }>) {
  if (limit === FILE_LIMITS.jsonBytes) return "jsonBytes";
  return isDecompressed ? "decompressedBytes" : "bytes";
}

/** What happened, in words. */
export function describeNews(news: News, words: OpenWords): string {
  switch (news.kind) {
    case "cancelled":
      return words.reading.cancelled;
    case "stopped":
      return words.reading.stopped;
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
