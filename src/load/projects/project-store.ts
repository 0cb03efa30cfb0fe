import type { Change } from "#core/project";
import { type DatabaseKeeper, readFrom } from "./database.ts";
import type { Ledger, TakenStep } from "./ledger.ts";
import type { ProjectCard } from "./project-card.ts";
import { catchUp, type Leftovers, readAside, readProject } from "./read-project.ts";
import { forgetAside, removeProject, setAside, writeProject, writeSteps } from "./write-project.ts";

/** The projects on disk. Everything rejects when the browser refuses. */
export interface ProjectStore {
  listCards(): Promise<readonly ProjectCard[]>;
  /** Undefined when there is no such project. */
  read(id: string): Promise<Ledger | undefined>;
  /**
   * The project as it stands now, from an older state of it: by the steps that were taken since, when they are still there.
   * Undefined when it was removed; the same object when nothing happened.
   */
  catchUp(ledger: Ledger): Promise<Ledger | undefined>;
  /** Writes a whole project. Fails when there is, or was, one with its id. */
  writeProject(ledger: Ledger, card: ProjectCard, written: readonly number[]): Promise<void>;
  /**
   * Writes steps that were taken one after another, in one transaction, which the browser has in hand before this returns
   * when the database is open. Fails, and changes nothing, when another tab has taken the first of them.
   */
  writeSteps(
    steps: readonly TakenStep[],
    card: ProjectCard,
    written: readonly number[],
  ): Promise<void>;
  /** Keeps what waits behind a write. Its key is given as `written` to the write that has it, or forgotten. */
  setAside(id: string, changes: readonly Change[]): Promise<number>;
  readAside(id: string): Promise<Leftovers>;
  forgetAside(keys: readonly number[]): Promise<void>;
  remove(id: string): Promise<void>;
}

export function createProjectStore(keeper: DatabaseKeeper): ProjectStore {
  return {
    listCards: () => run((database) => readFrom(database, ["cards"]).objectStore("cards").getAll()),
    read: (id) => run((database) => readProject(database, id)),
    catchUp: (ledger) => run((database) => catchUp(database, ledger)),
    writeProject: (ledger, card, written) =>
      run((database) => writeProject(database, ledger, card, written)),
    writeSteps: (steps, card, written) =>
      run((database) => writeSteps(database, steps, card, written)),
    setAside: (id, changes) => run((database) => setAside(database, id, changes)),
    readAside: (id) => run((database) => readAside(database, id)),
    forgetAside: (keys) => run((database) => forgetAside(database, keys)),
    remove: (id) => run((database) => removeProject(database, id)),
  };

  async function run<T>(
    work: (database: NonNullable<ReturnType<DatabaseKeeper["current"]>>) => Promise<T>,
  ): Promise<T> {
    // Without a wait when it can be: what is begun now is kept even if the page goes away right after.
    const database = keeper.current() ?? (await keeper.open());
    try {
      return await work(database);
    } catch (error) {
      if (error instanceof Error && error.name === "InvalidStateError") keeper.drop();
      throw error;
    }
  }
}
