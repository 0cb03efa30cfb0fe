import type {
  Distinction,
  Patch,
  Project,
  ProjectArticle,
  ProjectEvent,
  ProjectMention,
  Settings,
} from "#core/project";
import type { PackedChange } from "./pack-change.ts";

/** Where a project stands: its revision, and the numbers of the steps that can be taken back and brought back. */
export interface ProjectHead {
  readonly revision: number;
  readonly past: readonly number[];
  readonly future: readonly number[];
}

/** A step in the log. `gone`: too old to be needed; its number stays taken. */
export type LogEntry =
  | { readonly act: "do"; readonly change: PackedChange }
  | { readonly act: "undo" | "redo" | "gone" };

/** What steps that were not written yet did, so that they survive the page. */
export interface SetAside {
  readonly project: string;
  readonly changes: readonly PackedChange[];
}

export type StoredRecord = Settings | ProjectArticle | ProjectMention | ProjectEvent | Distinction;
export type RecordKey = [project: string, kind: string, id: string];

/** The key of the record that a patch changes. */
export function keyOfPatch(project: string, patch: Patch): RecordKey {
  return [project, patch.kind, patch.kind === "settings" ? "" : patch.id];
}

/** Every record of a project with its key. */
export function listRecords(project: Project): readonly (readonly [RecordKey, StoredRecord])[] {
  const list = (kind: Patch["kind"], records: ReadonlyMap<string, StoredRecord>) =>
    [...records].map(([id, record]) => [[project.id, kind, id] as RecordKey, record] as const);
  return [
    [[project.id, "settings", ""], project.settings],
    ...list("article", project.articles),
    ...list("mention", project.mentions),
    ...list("event", project.events),
    ...list("distinction", project.distinctions),
  ];
}

/** A project from its records; undefined without settings, which every project has. */
export function gatherProject(
  id: string,
  keys: readonly RecordKey[],
  records: readonly StoredRecord[],
): Project | undefined {
  let settings: Settings | undefined;
  const tables = new Map<string, Map<string, StoredRecord>>();
  for (const [index, [, kind, recordId]] of keys.entries()) {
    const record = records[index];
    if (record === undefined) continue;
    if (kind === "settings") settings = record as Settings;
    else {
      const table = tables.get(kind) ?? new Map<string, StoredRecord>();
      tables.set(kind, table.set(recordId, record));
    }
  }
  // Each kind of record was written under its own kind.
  const table = <T extends StoredRecord>(kind: Patch["kind"]) =>
    (tables.get(kind) ?? new Map()) as ReadonlyMap<string, T>;
  if (settings === undefined) return undefined;
  return {
    id,
    settings,
    articles: table<ProjectArticle>("article"),
    mentions: table<ProjectMention>("mention"),
    events: table<ProjectEvent>("event"),
    distinctions: table<Distinction>("distinction"),
  };
}
