import { err, isSame, ok, type Result } from "#core/base";
import type { Change, Patch, RecordPatch } from "./change.ts";
import type { Project } from "./records.ts";

/** What stands in the way of a change: the record that is not as the change expects it. Its id is "" for the settings. */
export interface ChangeConflict {
  readonly kind: Patch["kind"];
  readonly id: string;
}

/**
 * The project after a change: all of it or nothing. A conflict when any record is not what the change says it was
 * before: another tab changed it, or it is gone.
 */
export function applyChange(
  project: Project,
  { patches }: Change,
): Result<Project, ChangeConflict> {
  const tables = {
    article: openTable(project.articles),
    mention: openTable(project.mentions),
    event: openTable(project.events),
    distinction: openTable(project.distinctions),
  };
  let { settings } = project;
  for (const patch of patches) {
    if (patch.kind === "settings") {
      if (!isSame(settings, patch.before)) return err({ kind: "settings", id: "" });
      settings = patch.after;
    } else if (!applyPatch(tables, patch)) return err({ kind: patch.kind, id: patch.id });
  }
  return ok({
    id: project.id,
    settings,
    articles: tables.article.current(),
    mentions: tables.mention.current(),
    events: tables.event.current(),
    distinctions: tables.distinction.current(),
  });
}

/** The change that takes another back. */
export function invertChange({ name, patches }: Change): Change {
  return { name, patches: patches.map(invertPatch).toReversed() };
}

/** The ids of the records of one kind that a change brings. */
export function listAdded(
  change: Change,
  kind: Exclude<Patch["kind"], "settings">,
): readonly string[] {
  return change.patches.flatMap((patch) =>
    patch.kind === kind && patch.before === undefined && patch.after !== undefined
      ? [patch.id]
      : [],
  );
}

interface Table<T> {
  readonly apply: (patch: RecordPatch<string, T>) => boolean;
  readonly current: () => ReadonlyMap<string, T>;
}

/** A map that is copied when it is first written to. */
function openTable<T>(records: ReadonlyMap<string, T>): Table<T> {
  let copy: Map<string, T> | undefined;
  return {
    apply: ({ id, before, after }) => {
      if (!isSame((copy ?? records).get(id), before)) return false;
      copy ??= new Map(records);
      if (after === undefined) copy.delete(id);
      else copy.set(id, after);
      return true;
    },
    current: () => copy ?? records,
  };
}

type Tables = {
  readonly [P in Exclude<Patch, { kind: "settings" }> as P["kind"]]: Table<NonNullable<P["after"]>>;
};

function applyPatch(tables: Tables, patch: Exclude<Patch, { kind: "settings" }>): boolean {
  switch (patch.kind) {
    case "article":
      return tables.article.apply(patch);
    case "mention":
      return tables.mention.apply(patch);
    case "event":
      return tables.event.apply(patch);
    case "distinction":
      return tables.distinction.apply(patch);
  }
}

function invertPatch(patch: Patch): Patch {
  if (patch.kind === "settings") return { ...patch, before: patch.after, after: patch.before };
  const { before, after, ...rest } = patch;
  return {
    ...rest,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  } as Patch;
}
