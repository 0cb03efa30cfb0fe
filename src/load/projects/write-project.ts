import type { IDBPTransaction } from "idb";
import type { Change, Patch } from "#core/project";
import {
  readFrom,
  type ShelfDatabase,
  type ShelfSchema,
  STORES,
  type StoreName,
} from "./database.ts";
import type { Ledger, LoggedStep, TakenStep } from "./ledger.ts";
import { packChange } from "./pack-change.ts";
import type { ProjectCard } from "./project-card.ts";
import { keyOfPatch, type LogEntry, listRecords, type ProjectHead } from "./stored.ts";

type Transaction = IDBPTransaction<ShelfSchema, StoreName[], "readwrite">;

/** How many steps a tab may be behind and still follow them one by one. */
const KEPT_STEPS = 500;

export function writeProject(
  database: ShelfDatabase,
  ledger: Ledger,
  card: ProjectCard,
  written: readonly number[],
): Promise<void> {
  const { project, history, pastSteps, futureSteps } = ledger;
  const { id } = project;
  return write(database, id, written, (transaction) => {
    const log = (steps: readonly number[], changes: Ledger["history"]["past"]) =>
      changes.map((change, index) =>
        transaction.objectStore("log").put(toEntry({ act: "do", change }), [id, steps[index] ?? 0]),
      );
    return [
      transaction.objectStore("heads").add(headOf(ledger), id),
      transaction.objectStore("cards").put(card, id),
      ...listRecords(project).map(([key, record]) =>
        transaction.objectStore("records").put(record, key),
      ),
      ...log(pastSteps, history.past),
      ...log(futureSteps, history.future),
    ];
  });
}

export function writeSteps(
  database: ShelfDatabase,
  steps: readonly TakenStep[],
  card: ProjectCard,
  written: readonly number[],
): Promise<void> {
  const last = steps.at(-1)?.ledger;
  if (last === undefined) return Promise.resolve();
  const { id } = last.project;
  return write(database, id, written, (transaction) => {
    const log = transaction.objectStore("log");
    const records = transaction.objectStore("records");
    return [
      ...steps.map(({ ledger, logged }) => log.add(toEntry(logged), [id, ledger.revision])),
      ...listForgotten(steps).map((step) => log.put({ act: "gone" }, [id, step])),
      ...listLastPatches(steps).map((patch) =>
        patch.after === undefined
          ? records.delete(keyOfPatch(id, patch))
          : records.put(patch.after, keyOfPatch(id, patch)),
      ),
      transaction.objectStore("heads").put(headOf(last), id),
      transaction.objectStore("cards").put(card, id),
    ];
  });
}

/**
 * Keeps what steps did that must wait for a write before them. Returns its key. It touches nothing that the write does:
 * else it would have to wait for it as well, and would go when the page goes.
 */
export async function setAside(
  database: ShelfDatabase,
  project: string,
  changes: readonly Change[],
): Promise<number> {
  let key: Promise<number> = Promise.resolve(0);
  await transact(database, ["aside"], (transaction) => {
    const value = { project, changes: changes.map(packChange) };
    key = transaction.objectStore("aside").add(value);
    return [key];
  });
  return key;
}

export async function forgetAside(database: ShelfDatabase, keys: readonly number[]): Promise<void> {
  await transact(database, ["aside"], (transaction) =>
    keys.map((key) => transaction.objectStore("aside").delete(key)),
  );
}

export async function removeProject(database: ShelfDatabase, id: string): Promise<void> {
  const all = IDBKeyRange.bound([id], [id, []]);
  await transact(database, STORES, (transaction) => [
    transaction.objectStore("removed").put(true, id),
    transaction.objectStore("cards").delete(id),
    transaction.objectStore("heads").delete(id),
    transaction.objectStore("records").delete(all),
    transaction.objectStore("log").delete(all),
  ]);
  const aside = readFrom(database, ["aside"]).objectStore("aside").index("project");
  await forgetAside(database, await aside.getAllKeys(id));
}

/** Fails when the project was removed: its id cannot be added to the removed ones a second time. */
function write(
  database: ShelfDatabase,
  id: string,
  written: readonly number[],
  issue: (transaction: Transaction) => readonly Promise<unknown>[],
): Promise<void> {
  const stores: StoreName[] = written.length === 0 ? STORES : [...STORES, "aside"];
  return transact(database, stores, (transaction) => {
    const removed = transaction.objectStore("removed");
    return [
      removed.add(true, id),
      removed.delete(id),
      ...issue(transaction),
      ...written.map((key) => transaction.objectStore("aside").delete(key)),
    ];
  });
}

/**
 * One transaction of writes that need no answers: all are handed over, and its end with them, in one go, so that it is
 * carried out also when the page is gone before the first answer (Indexed Database API 3.0, section 5.4).
 */
async function transact(
  database: ShelfDatabase,
  stores: StoreName[],
  issue: (transaction: Transaction) => readonly Promise<unknown>[],
): Promise<void> {
  const transaction = database.transaction(stores, "readwrite");
  let requests: readonly Promise<unknown>[];
  try {
    requests = issue(transaction);
    for (const request of requests) request.catch(() => undefined);
    transaction.commit();
  } catch (error) {
    // What cannot be cloned is refused at once; half of it must not stay.
    transaction.done.catch(() => undefined);
    abort(transaction);
    throw error;
  }
  const [done, ...outcomes] = await Promise.allSettled([transaction.done, ...requests]);
  if (done.status === "fulfilled") return;
  // The request that failed says why; the others, and sometimes the transaction, only that it was aborted.
  const causes = outcomes.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
  throw (
    causes.find((cause) => cause instanceof Error && cause.name !== "AbortError") ?? done.reason
  );
}

/** It may have ended by itself: then what ended it is told already. */
function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    return;
  }
}

function headOf({ revision, pastSteps, futureSteps }: Ledger): ProjectHead {
  return { revision, past: pastSteps, future: futureSteps };
}

function toEntry(logged: LoggedStep): LogEntry {
  return logged.act === "do" ? { act: "do", change: packChange(logged.change) } : logged;
}

/** What each record is in the end. */
function listLastPatches(steps: readonly TakenStep[]): readonly Patch[] {
  const last = new Map<string, Patch>();
  for (const { applied } of steps) {
    for (const patch of applied.patches) last.set(JSON.stringify(keyOfPatch("", patch)), patch);
  }
  return [...last.values()];
}

/** Steps that are no longer in the history, and too old for another tab to follow. */
function listForgotten(steps: readonly TakenStep[]): readonly number[] {
  const forgotten = new Set<number>();
  for (const { ledger, dropped } of steps) {
    const oldest = ledger.revision - KEPT_STEPS;
    const inHistory = new Set([...ledger.pastSteps, ...ledger.futureSteps]);
    for (const step of [...dropped, oldest]) {
      if (step > 0 && step <= oldest && !inHistory.has(step)) forgotten.add(step);
    }
  }
  return [...forgotten];
}
