import type { Change, History, Project } from "#core/project";
import { type Ledger, type Step, takeStep } from "./ledger.ts";
import { createUnpacker } from "./pack-change.ts";
import { describeProject } from "./project-card.ts";
import type { ProjectStore } from "./project-store.ts";
import type { Leftovers } from "./read-project.ts";
import { type ShelfProblem, toShelfProblem } from "./shelf-problem.ts";
import { takeSteps } from "./take-steps.ts";
import { createWaitingRoom } from "./waiting-room.ts";

/** A project as it stands now. The same object until something changes. */
export interface ProjectState {
  readonly project: Project;
  /** What can be taken back and brought back, in whatever tab it was done. */
  readonly history: History;
  /** `failed`: what is on screen is not all on disk; every further commit tries again with all of it. */
  readonly saving: "saved" | "saving" | "failed";
  readonly problem?: ShelfProblem;
}

/** A project that is open in this tab. What other tabs do to it appears here by itself. */
export interface OpenProject {
  get(): ProjectState;
  subscribe(listen: () => void): () => void;
  /** At once in memory, then on disk. What does not fit the project is not done, and told as `changed-elsewhere`. */
  commit(change: Change): void;
  undo(): void;
  redo(): void;
  /** The person has seen `changed-elsewhere`: it is no longer told. */
  dismissProblem(): void;
  /** When nothing is being written: all is on disk, or `failed`. */
  settled(): Promise<void>;
  /** No more news from other tabs; what waits is still written. */
  close(): void;
}

/** How an open project hears of others. */
export interface ProjectLine extends OpenProject {
  /** Something was written elsewhere: `revision` is what it led to. */
  hear(news: { readonly revision: number } | "removed"): void;
  /** Writes what waits. */
  save(): Promise<void>;
  /** Takes in what others wrote. */
  catchUp(): Promise<void>;
  /** Takes the steps that a page which went away could not write. */
  adopt(leftovers: Leftovers): Promise<void>;
}

export interface LineOptions {
  readonly store: ProjectStore;
  readonly ledger: Ledger;
  /** False for a project that is yet to be written as a whole. */
  readonly isStored: boolean;
  readonly now: () => number;
  readonly onWrite: (revision: number) => void;
  readonly onClose: (line: ProjectLine) => void;
}

/**
 * What is on screen is what stands on disk, as far as it is known, and the steps that wait on top of it. When another tab
 * was first, its steps go below and ours are taken again on top; those that no longer fit are given back.
 */
export function openLine(options: LineOptions): ProjectLine {
  const { store, now } = options;
  const listeners = new Set<() => void>();
  let { ledger: base, isStored } = options;
  let shown = base;
  let waiting: readonly Step[] = [];
  /** How many of them are being written. */
  let inHand = 0;
  const aside = createWaitingRoom((changes) => store.setAside(base.project.id, changes));
  let isBehind = false;
  let isRemoved = false;
  let failure: ShelfProblem | undefined;
  let lost: readonly Change[] = [];
  let work: Promise<void> | undefined;
  let state = describeState();
  const line: ProjectLine = {
    get: () => state,
    subscribe(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    commit: (change) => take({ act: "do", change }),
    undo: () => takeNext("undo", shown.history.past),
    redo: () => takeNext("redo", shown.history.future),
    dismissProblem() {
      lost = [];
      show();
    },
    settled: async () => {
      while (work !== undefined) await work;
    },
    close() {
      listeners.clear();
      options.onClose(line);
    },
    hear(news) {
      if (news === "removed") isRemoved = true;
      else if (news.revision <= base.revision) return;
      void catchUp();
    },
    save,
    catchUp,
    adopt,
  };
  return line;

  function catchUp(): Promise<void> {
    isBehind = true;
    return save();
  }

  function adopt({ keys, changes }: Leftovers): Promise<void> {
    for (const packed of changes) {
      const change = createUnpacker(shown.project).forward(packed);
      const { ledger, kept, lost: unfit } = takeSteps(shown, [{ act: "do", change }]);
      shown = ledger;
      waiting = [...waiting, ...kept];
      lost = [...lost, ...unfit];
    }
    aside.adopt(keys);
    return save();
  }

  function takeNext(act: "undo" | "redo", changes: readonly Change[]): void {
    const change = changes.at(-1);
    if (change !== undefined) take({ act, change });
  }

  function take(step: Step): void {
    if (step.change.patches.length === 0) return;
    const taken = takeStep(shown, step);
    if (taken.ok) {
      shown = taken.value.ledger;
      waiting = [...waiting, step];
      if (work !== undefined) aside.add(taken.value.applied, () => isInHand(step));
    } else lost = [...lost, step.change];
    void save();
  }

  /** Begins at the end of the task, with all that was done in it: a page may be gone the moment after. */
  function save(): Promise<void> {
    if (work === undefined) {
      failure = undefined;
      work = Promise.resolve()
        .then(writeAll)
        .finally(() => {
          work = undefined;
          show();
        });
    }
    show();
    return work;
  }

  async function writeAll(): Promise<void> {
    while (!isRemoved && (isBehind || !isStored || waiting.length > 0 || aside.hasSome())) {
      try {
        if (isBehind && isStored) await takeNews();
        else await writeWaiting();
      } catch (error) {
        if (await isOutdated()) continue;
        failure = toShelfProblem(error);
        return;
      }
    }
  }

  /** Without a wait before the write, unless something was set aside: then it is safe already. */
  async function writeWaiting(): Promise<void> {
    const written = aside.hasSome() ? await aside.takeKeys() : [];
    try {
      if (isStored) await writeSteps(written);
      else await writeWhole(written);
    } catch (error) {
      aside.adopt(written);
      throw error;
    } finally {
      inHand = 0;
    }
    options.onWrite(base.revision);
  }

  async function writeSteps(written: readonly number[]): Promise<void> {
    const count = waiting.length;
    inHand = count;
    const { ledger, steps } = takeSteps(base, waiting);
    if (steps.length === 0) await store.forgetAside(written);
    else await store.writeSteps(steps, describeProject(ledger.project, now()), written);
    base = ledger;
    waiting = waiting.slice(count);
  }

  /** No other tab can know the project yet: there is nothing to take the steps on top of. */
  async function writeWhole(written: readonly number[]): Promise<void> {
    base = shown;
    waiting = [];
    await store.writeProject(base, describeProject(base.project, now()), written);
    isStored = true;
  }

  function isInHand(step: Step): boolean {
    const index = waiting.indexOf(step);
    return index === -1 || index < inHand;
  }

  /** Whether a write failed because another tab was first; then its steps have been taken in. */
  async function isOutdated(): Promise<boolean> {
    if (!isStored) return false;
    try {
      return await takeNews();
    } catch {
      return false;
    }
  }

  async function takeNews(): Promise<boolean> {
    isBehind = false;
    const news = await store.catchUp(base);
    if (news === base) return false;
    if (news === undefined) {
      isRemoved = true;
      return true;
    }
    base = news;
    const rebased = takeSteps(base, waiting);
    shown = rebased.ledger;
    waiting = rebased.kept;
    lost = [...lost, ...rebased.lost];
    show();
    return true;
  }

  function show(): void {
    const next = describeState();
    if (isSameState(state, next)) return;
    state = next;
    for (const listen of [...listeners]) listen();
  }

  function describeState(): ProjectState {
    const { project, history } = shown;
    const problem = findProblem();
    const isAll = isStored && !isRemoved && waiting.length === 0;
    const saving = isAll ? "saved" : work === undefined ? "failed" : "saving";
    return { project, history, saving, ...(problem === undefined ? {} : { problem }) };
  }

  function findProblem(): ShelfProblem | undefined {
    if (isRemoved) return { kind: "removed" };
    if (failure !== undefined) return failure;
    return lost.length === 0 ? undefined : { kind: "changed-elsewhere", changes: lost };
  }
}

function isSameState(a: ProjectState, b: ProjectState): boolean {
  return (
    a.project === b.project &&
    a.history === b.history &&
    a.saving === b.saving &&
    isSameProblem(a.problem, b.problem)
  );
}

function isSameProblem(a: ShelfProblem | undefined, b: ShelfProblem | undefined): boolean {
  if (a?.kind === "changed-elsewhere" && b?.kind === "changed-elsewhere") {
    return a.changes === b.changes;
  }
  return a?.kind === b?.kind;
}
