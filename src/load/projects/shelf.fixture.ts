import { addEvent, type Change, createProject, editEvent, type Project } from "#core/project";
import type { OpenProject } from "./open-project.ts";
import { type ChannelLike, createShelf, type Shelf, type ShelfOptions } from "./shelf.ts";

/** Tabs of one browser: one database, and messages between them that come a moment later. */
export interface Browser {
  readonly factory: IDBFactory;
  /** Without a line the tab hears nothing of the others. */
  openTab(options?: Partial<ShelfOptions> & { readonly isDeaf?: boolean }): Shelf;
}

export function createBrowser(factory: IDBFactory): Browser {
  const tabs: ((event: MessageEvent) => void)[] = [];
  let time = 0;
  const connect = (): ChannelLike => {
    let own: ((event: MessageEvent) => void) | undefined;
    return {
      postMessage(data) {
        const message = new MessageEvent("message", { data: structuredClone(data) });
        for (const hear of tabs) if (hear !== own) setImmediate(() => hear(message));
      },
      addEventListener(_type, listen) {
        own = listen;
        tabs.push(listen);
      },
    };
  };
  const now = () => {
    time += 1;
    return time;
  };
  return {
    factory,
    openTab: ({ isDeaf = false, ...options } = {}) =>
      createShelf({ indexedDB: factory, channel: isDeaf ? undefined : connect(), now, ...options }),
  };
}

export const newProject = (id = "p1"): Project => createProject({ id, languages: ["en"] });

const eventChange = (project: Project, title: string): Change =>
  addEvent(project, { title: { en: title } });

export const renameFirst = (project: Project, title: string): Change => {
  const [id = ""] = project.events.keys();
  return editEvent(project, id, { title: { en: title } });
};

export function titlesOf({ events }: Project): readonly string[] {
  return [...events.values()].map(({ title }) => title.en ?? "").toSorted();
}

export async function createIn(shelf: Shelf, project = newProject()): Promise<OpenProject> {
  const created = await shelf.create(project);
  if (!created.ok) throw new Error(created.error.kind);
  return created.value;
}

export async function openIn(shelf: Shelf, id = "p1"): Promise<OpenProject> {
  const opened = await shelf.open(id);
  if (!opened.ok || opened.value === undefined) throw new Error("not there");
  return opened.value;
}

/** Adds an event by name, as the screen of this tab would. */
export function add(tab: OpenProject, title: string): void {
  tab.commit(eventChange(tab.get().project, title));
}

/** When every tab has written and heard everything. */
export async function rest(...tabs: readonly OpenProject[]): Promise<void> {
  for (let round = 0; round < 4; round++) {
    for (const tab of tabs) await tab.settled();
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const tab of tabs) await tab.settled();
}
