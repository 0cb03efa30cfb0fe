import type { Change } from "#core/project";
import { readFrom, type ShelfDatabase } from "./database.ts";
import { type Ledger, takeLogged } from "./ledger.ts";
import { createUnpacker, type PackedChange } from "./pack-change.ts";
import { gatherProject, type LogEntry } from "./stored.ts";

/** All that can follow a project's id in a key. */
const REST: readonly [] = [];

/** Reads a project as it stands, in one transaction. */
export async function readProject(
  database: ShelfDatabase,
  id: string,
): Promise<Ledger | undefined> {
  const transaction = readFrom(database, ["heads", "records", "log"]);
  const range = IDBKeyRange.bound([id], [id, REST]);
  const [head, keys, records, steps, entries] = await Promise.all([
    transaction.objectStore("heads").get(id),
    transaction.objectStore("records").getAllKeys(range),
    transaction.objectStore("records").getAll(range),
    transaction.objectStore("log").getAllKeys(range),
    transaction.objectStore("log").getAll(range),
  ]);
  if (head === undefined) return undefined;
  const project = gatherProject(id, keys, records);
  if (project === undefined) return undefined;

  const packed = new Map<number, PackedChange>();
  for (const [index, [, step]] of steps.entries()) {
    const entry = entries[index];
    if (entry?.act === "do") packed.set(step, entry.change);
  }
  const back = createUnpacker(project);
  const past = unpackWhileThere(head.past.toReversed(), packed, back.backward);
  const ahead = createUnpacker(project);
  const future = unpackWhileThere(head.future.toReversed(), packed, ahead.forward);
  return {
    revision: head.revision,
    project,
    history: { past: past.changes.toReversed(), future: future.changes.toReversed() },
    pastSteps: past.steps.toReversed(),
    futureSteps: future.steps.toReversed(),
  };
}

/** From the step next to the project outwards: beyond one that is missing nothing can be taken back or brought back. */
function unpackWhileThere(
  steps: readonly number[],
  packed: ReadonlyMap<number, PackedChange>,
  unpack: (packed: PackedChange) => Change,
): { readonly steps: readonly number[]; readonly changes: readonly Change[] } {
  const changes: Change[] = [];
  for (const step of steps) {
    const change = packed.get(step);
    if (change === undefined) break;
    changes.push(unpack(change));
  }
  return { steps: steps.slice(0, changes.length), changes };
}

/** Takes in the steps that other tabs have taken since; all of the project when they cannot be followed. */
export async function catchUp(
  database: ShelfDatabase,
  ledger: Ledger,
): Promise<Ledger | undefined> {
  const { id } = ledger.project;
  const transaction = readFrom(database, ["heads", "log"]);
  const [head, entries] = await Promise.all([
    transaction.objectStore("heads").get(id),
    transaction
      .objectStore("log")
      .getAll(IDBKeyRange.bound([id, ledger.revision], [id, REST], true)),
  ]);
  if (head === undefined) return undefined;
  if (head.revision === ledger.revision) return ledger;
  const followed =
    entries.length === head.revision - ledger.revision ? follow(ledger, entries) : undefined;
  return followed ?? readProject(database, id);
}

function follow(ledger: Ledger, entries: readonly LogEntry[]): Ledger | undefined {
  let at = ledger;
  for (const entry of entries) {
    if (entry.act === "gone") return undefined;
    const logged =
      entry.act === "do"
        ? { act: entry.act, change: createUnpacker(at.project).forward(entry.change) }
        : { act: entry.act };
    const taken = takeLogged(at, logged);
    if (!taken.ok) return undefined;
    at = taken.value.ledger;
  }
  return at;
}

/** What was set aside and never written, by a page that went away: the changes in their order, and their keys. */
export interface Leftovers {
  readonly keys: readonly number[];
  readonly changes: readonly PackedChange[];
}

export async function readAside(database: ShelfDatabase, id: string): Promise<Leftovers> {
  const index = readFrom(database, ["aside"]).objectStore("aside").index("project");
  const [keys, values] = await Promise.all([index.getAllKeys(id), index.getAll(id)]);
  return { keys, changes: values.flatMap(({ changes }) => changes) };
}
