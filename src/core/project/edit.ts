import { assertDefined, isSame } from "#core/base";
import type { Change, ChangeName, Patch, RecordPatch } from "./change.ts";
import type {
  Distinction,
  Project,
  ProjectArticle,
  ProjectEvent,
  ProjectMention,
  Settings,
} from "./records.ts";

/** The records of one kind while an act is being worked out. */
export interface EditTable<T extends { readonly id: string }> {
  readonly find: (id: string) => T | undefined;
  /** Throws when there is none: the caller holds an id of another project. */
  readonly get: (id: string) => T;
  readonly has: (id: string) => boolean;
  readonly put: (record: T) => void;
  readonly remove: (id: string) => void;
  readonly list: () => readonly T[];
}

/** An act in the making: reads see what it has written so far; the project stays as it is. */
export interface Edit {
  readonly articles: EditTable<ProjectArticle>;
  readonly mentions: EditTable<ProjectMention>;
  readonly events: EditTable<ProjectEvent>;
  readonly distinctions: EditTable<Distinction>;
  readonly settings: () => Settings;
  readonly putSettings: (settings: Settings) => void;
  /** Everything that is now different, as one change. */
  readonly finish: (name: ChangeName) => Change;
}

export function createEdit(project: Project): Edit {
  const articles = createTable("article", project.articles);
  const mentions = createTable("mention", project.mentions);
  const events = createTable("event", project.events);
  const distinctions = createTable("distinction", project.distinctions);
  let { settings } = project;
  return {
    articles,
    mentions,
    events,
    distinctions,
    settings: () => settings,
    putSettings: (next) => {
      settings = next;
    },
    finish: (name) => {
      const ofSettings: readonly Patch[] = isSame(project.settings, settings)
        ? []
        : [{ kind: "settings", before: project.settings, after: settings }];
      return {
        name,
        patches: [
          ...ofSettings,
          ...articles.listPatches(),
          ...events.listPatches(),
          ...mentions.listPatches(),
          ...distinctions.listPatches(),
        ],
      };
    },
  };
}

function createTable<K extends string, T extends { readonly id: string }>(
  kind: K,
  base: ReadonlyMap<string, T>,
): EditTable<T> & { readonly listPatches: () => readonly RecordPatch<K, T>[] } {
  const written = new Map<string, T | undefined>();
  const find = (id: string) => (written.has(id) ? written.get(id) : base.get(id));
  return {
    find,
    get: (id) => assertDefined(find(id), `${kind} ${id}`),
    has: (id) => find(id) !== undefined,
    put: (record) => written.set(record.id, record),
    remove: (id) => written.set(id, undefined),
    list: () => {
      const added = [...written].flatMap(([id, record]) =>
        record === undefined || base.has(id) ? [] : [record],
      );
      return [...[...base.keys()].flatMap((id) => find(id) ?? []), ...added];
    },
    listPatches: () =>
      [...written].flatMap(([id, after]) => {
        const before = base.get(id);
        if (isSame(before, after)) return [];
        return [
          {
            kind,
            id,
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
          },
        ];
      }),
  };
}
