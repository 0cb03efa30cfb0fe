import type { Result } from "#core/base";
import type { TablePlan } from "#exchange";
import { createCaller, type WorkerLike } from "../worker/caller.ts";
import { FILE_LIMITS, type FileLimits } from "./limits.ts";
import type {
  FileRow,
  Inspection,
  OpenedTable,
  ReadProgress,
  SearchAnswer,
  TextReading,
} from "./opened.ts";
import type { OpenProblem } from "./problem.ts";
import type { Answers, Question } from "./protocol.ts";

export type { WorkerLike };

/** A file as the browser gives it. */
export type NamedBlob = Blob & { readonly name: string };

export interface PassOptions {
  /** At most about ten times a second. */
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

export interface InspectOptions extends PassOptions {
  /** What a person has corrected; the rest is guessed. The reads after it go by it. */
  readonly reading?: Partial<TextReading>;
}

/**
 * A person's file and the worker that reads it. No call rejects: what goes wrong is an {@link OpenProblem}, and the
 * handle stays usable after it.
 */
export interface DataFile {
  readonly name: string;
  readonly size: number;
  /** What the file is. The first call. */
  inspect(options?: InspectOptions): Promise<Result<Inspection, OpenProblem>>;
  /** Reads all of it by a plan. A newer inspection or read cancels an older one; the table read before stays in use. */
  read(plan: TablePlan, options?: PassOptions): Promise<Result<OpenedTable, OpenProblem>>;
  /**
   * Searches the titles and places of the table last read, case and accents aside. Undefined for a query without words,
   * when a newer query came, or when there is no table.
   */
  search(query: string): Promise<SearchAnswer | undefined>;
  /** The row of the file that a row of the table was read from. */
  readRow(row: number): Promise<Result<FileRow, OpenProblem>>;
  /** Ends the worker; calls under way are cancelled. */
  close(): void;
}

/** The worker is made at the first call, and again after it has failed. */
export function createDataFile(
  file: NamedBlob,
  createWorker: () => WorkerLike,
  limits: FileLimits = FILE_LIMITS,
): DataFile {
  const { name, size } = file;
  const caller = createCaller<Question, Answers, ReadProgress>(createWorker, {
    greeting: { kind: "open", file, name, limits },
  });
  let reading: Partial<TextReading> = {};
  let pass = new AbortController();
  let latestSearch = new AbortController();
  let lastTable = 0;
  let shown = 0;
  return { name, size, inspect, read, search, readRow, close: caller.close };

  async function inspect({ reading: wanted = {}, ...options }: InspectOptions = {}) {
    const asked = caller.ask({ kind: "inspect", reading: wanted }, startPass(options));
    const answer = await flatten(asked);
    if (answer.ok) reading = "reading" in answer.value ? answer.value.reading : {};
    return answer;
  }

  async function read(plan: TablePlan, options: PassOptions = {}) {
    lastTable += 1;
    const table = lastTable;
    const question = { kind: "read", plan, reading, table, shown } as const;
    const answer = await flatten(caller.ask(question, startPass(options)));
    if (answer.ok) shown = table;
    return answer;
  }

  async function search(query: string) {
    latestSearch.abort();
    latestSearch = new AbortController();
    const { signal } = latestSearch;
    const answer = await caller.ask({ kind: "search", query, table: shown }, { signal });
    return answer.ok ? answer.value : undefined;
  }

  function readRow(row: number) {
    return flatten(caller.ask({ kind: "row", row, table: shown }, {}));
  }

  /** The newest takes the place of the one before. */
  function startPass(options: PassOptions): PassOptions {
    pass.abort();
    pass = new AbortController();
    const { signal } = pass;
    const given = options.signal;
    return {
      ...options,
      signal: given === undefined ? signal : AbortSignal.any([given, signal]),
    };
  }
}

/** A question may fail on its way, or be answered with a failure. */
async function flatten<T>(
  asked: Promise<Result<Result<T, OpenProblem>, OpenProblem>>,
): Promise<Result<T, OpenProblem>> {
  const answer = await asked;
  return answer.ok ? answer.value : answer;
}
