import { err, ok, type Result } from "#core/base";
import type { TablePlan } from "#exchange";
import type { NamedBlob } from "./data-file.ts";
import type { TextReading } from "./opened.ts";

/** A file that a person asked this browser to remember. */
export interface RememberedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** When it was kept, in milliseconds since 1970 as the clock had it. */
  readonly keptAt: number;
  readonly plan: TablePlan | undefined;
  /** What was corrected of how the text is read. */
  readonly reading: Partial<TextReading> | undefined;
}

export interface KeepOptions {
  readonly plan?: TablePlan;
  readonly reading?: Partial<TextReading>;
  /** Replaces what is kept under this id. */
  readonly id?: string;
}

/** `quota`: the browser gives no more room · `unavailable`: it keeps nothing here (private window, blocked storage) */
export type MemoryProblem =
  | { readonly kind: "quota" }
  | { readonly kind: "unavailable"; readonly detail: string };

/** Files kept in this browser, on this device, and nowhere else; only when the person asks for it. Never rejects. */
export interface FileMemory {
  /** The newest first. */
  list(): Promise<Result<readonly RememberedFile[], MemoryProblem>>;
  keep(file: NamedBlob, options?: KeepOptions): Promise<Result<RememberedFile, MemoryProblem>>;
  forget(id: string): Promise<Result<void, MemoryProblem>>;
  /** The file as it was kept; undefined when it is not. */
  open(
    id: string,
  ): Promise<
    Result<{ readonly kept: RememberedFile; readonly file: File } | undefined, MemoryProblem>
  >;
}

const DATABASE = "dateline-files";
/** What is known of the files, and the files: a list does not touch these. */
const CARDS = "cards";
const BLOBS = "blobs";

/** A card as it is stored; its key is the id as a number. */
type Card = Omit<RememberedFile, "id">;

/** `now` is the clock that dates what is kept. The database is opened for each call: they are few and far between. */
export function createFileMemory(factory: IDBFactory, now: () => number): FileMemory {
  return { list, keep, forget, open };

  function list() {
    return within("readonly", async (stores) => {
      const [keys, cards] = await Promise.all([
        settle(stores.cards.getAllKeys()),
        settle<Card[]>(stores.cards.getAll()),
      ]);
      return cards
        .map((card, index) => ({ ...card, id: String(keys[index]) }))
        .sort((a, b) => b.keptAt - a.keptAt);
    });
  }

  function keep(file: NamedBlob, { plan, reading, id }: KeepOptions = {}) {
    const { name, size } = file;
    const card: Card = { name, size, keptAt: now(), plan, reading };
    return within("readwrite", async ({ cards, blobs }): Promise<RememberedFile> => {
      const key = await settle(id === undefined ? cards.add(card) : cards.put(card, Number(id)));
      await settle(blobs.put(file, key));
      return { ...card, id: String(key) };
    });
  }

  function forget(id: string) {
    return within("readwrite", async ({ cards, blobs }) => {
      await Promise.all([settle(cards.delete(Number(id))), settle(blobs.delete(Number(id)))]);
    });
  }

  function open(id: string) {
    return within("readonly", async ({ cards, blobs }) => {
      const [card, blob] = await Promise.all([
        settle<Card | undefined>(cards.get(Number(id))),
        settle<Blob | undefined>(blobs.get(Number(id))),
      ]);
      if (card === undefined || blob === undefined) return undefined;
      const file = blob instanceof File ? blob : new File([blob], card.name);
      return { kept: { ...card, id }, file };
    });
  }

  /** One transaction. It holds when all of it has been written. */
  async function within<T>(
    mode: IDBTransactionMode,
    work: (stores: Readonly<Record<"cards" | "blobs", IDBObjectStore>>) => Promise<T>,
  ): Promise<Result<T, MemoryProblem>> {
    let database: IDBDatabase | undefined;
    try {
      database = await openDatabase(factory);
      const transaction = database.transaction([CARDS, BLOBS], mode);
      const done = complete(transaction);
      const stores = {
        cards: transaction.objectStore(CARDS),
        blobs: transaction.objectStore(BLOBS),
      };
      const [value] = await Promise.all([work(stores), done]);
      return ok(value);
    } catch (error) {
      return err(toProblem(error));
    } finally {
      database?.close();
    }
  }
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(CARDS, { autoIncrement: true });
    request.result.createObjectStore(BLOBS);
  };
  return settle(request);
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function complete(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

function toProblem(error: unknown): MemoryProblem {
  if (error instanceof DOMException && error.name === "QuotaExceededError")
    return { kind: "quota" };
  return { kind: "unavailable", detail: error instanceof Error ? error.message : String(error) };
}
