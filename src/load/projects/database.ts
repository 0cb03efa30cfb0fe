import { type DBSchema, type IDBPDatabase, wrap } from "idb";
import type { ProjectCard } from "./project-card.ts";
import type { LogEntry, ProjectHead, SetAside, StoredRecord } from "./stored.ts";

const NAME = "dateline-projects";
const VERSION = 1;

/** The stores. But for those of `aside` all keys are given from outside. */
export interface ShelfSchema extends DBSchema {
  cards: { key: string; value: ProjectCard };
  heads: { key: string; value: ProjectHead };
  /** `[project, kind, id]`; the settings' id is "". */
  records: { key: [string, string, string]; value: StoredRecord };
  /** `[project, step]`. Two tabs cannot take the same step: the second one's transaction fails. */
  log: { key: [string, number]; value: LogEntry };
  /** Steps that wait behind a write, in the order in which they came; numbered by the database. */
  aside: { key: number; value: SetAside; indexes: { project: string } };
  /** The ids of removed projects, so that no tab writes one back that another has removed. */
  removed: { key: string; value: true };
}

export type ShelfDatabase = IDBPDatabase<ShelfSchema>;
export type StoreName = "cards" | "heads" | "records" | "log" | "removed" | "aside";
/** What a write needs, but for what was set aside. */
export const STORES: StoreName[] = ["cards", "heads", "records", "log", "removed"];

/** A transaction that reads. When it is aborted its requests say so: its end need not be told as well. */
export function readFrom(database: ShelfDatabase, stores: StoreName[]) {
  const transaction = database.transaction(stores);
  transaction.done.catch(() => undefined);
  return transaction;
}

export interface DatabaseKeeper {
  /** The open database, if it is: a write may then begin without waiting. */
  current(): ShelfDatabase | undefined;
  /** Rejects when the browser gives no database. */
  open(): Promise<ShelfDatabase>;
  /** It no longer answers: the next one is opened anew. */
  drop(): void;
}

/** Opens the database when it is first needed, and again after the browser has closed it. */
export function keepDatabase(factory: IDBFactory | undefined): DatabaseKeeper {
  let database: ShelfDatabase | undefined;
  let opening: Promise<ShelfDatabase> | undefined;
  return {
    current: () => database,
    async open() {
      if (database !== undefined) return database;
      opening ??= openDatabase(factory, drop).finally(() => {
        opening = undefined;
      });
      database = await opening;
      return database;
    },
    drop,
  };

  function drop(): void {
    database = undefined;
  }
}

async function openDatabase(
  factory: IDBFactory | undefined,
  onClose: () => void,
): Promise<ShelfDatabase> {
  if (factory === undefined) throw new Error("no IndexedDB");
  const request = factory.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    for (const store of STORES) request.result.createObjectStore(store);
    const aside = request.result.createObjectStore("aside", { autoIncrement: true });
    aside.createIndex("project", "project");
  };
  const opened = (await wrap(request)) as unknown as ShelfDatabase;
  opened.addEventListener("close", onClose);
  // A newer version of the app, in another tab, wants to change the database: it must not wait for this one.
  opened.addEventListener("versionchange", () => {
    onClose();
    opened.close();
  });
  return opened;
}
