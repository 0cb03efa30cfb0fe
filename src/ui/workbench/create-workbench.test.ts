import { describe, expect, it } from "vitest";
import {
  addArticle,
  applyChange,
  createProject,
  editSettings,
  type Findings,
  markPassage,
  mentionsOf,
  NEW_EVENT,
  type Project,
  removeArticle,
  removeEvent,
} from "#core/project";
import { createWorkbench } from "./create-workbench.ts";
import { createOpenProject } from "./shelf.fixture.ts";

const NOTHING: Findings = { language: "en", expressions: [], candidates: [] };
const TEXT = "The storm came in 2021. The bridge opened in 2023.";

function act(project: Project, change: ReturnType<typeof addArticle>): Project {
  const applied = applyChange(project, change);
  if (!applied.ok) throw new Error("conflict");
  return applied.value;
}

/** Two articles with the same text: the storm is dated by both, the bridge by the second. */
function createSample(): Project {
  let project = createProject({ id: "p", languages: ["en"] });
  for (const title of ["First", "Second"]) {
    const article = { title, text: TEXT, language: "en", published: "2023-01-01" };
    project = act(project, addArticle(project, article, NOTHING));
  }
  const mark = (article: string, words: string, date: string, event: string) => {
    const start = TEXT.indexOf(words);
    const range = { start, end: start + words.length };
    project = act(project, markPassage(project, article, range, { date, event }));
  };
  mark("first", "The storm came in 2021", "2021", NEW_EVENT);
  const [storm = ""] = project.events.keys();
  mark("second", "The storm came in 2021", "2021", storm);
  mark("second", "The bridge opened in 2023", "2023", NEW_EVENT);
  return project;
}

function open() {
  const project = createSample();
  const kept = createOpenProject(project);
  const bench = createWorkbench(kept);
  const [storm = "", bridge = ""] = project.events.keys();
  const look = () => {
    const { article, selected, mention } = bench.store.get();
    return {
      article,
      selected,
      quoted: bench.store.get().project.mentions.get(mention ?? "")?.article,
    };
  };
  return { kept, bench, storm, bridge, look };
}

describe("the selection", () => {
  it("begins with the first article and no event", () => {
    expect(open().look()).toEqual({ article: "first", selected: undefined, quoted: undefined });
  });

  it("of an event brings its mention in the shown article, else its first and that article", () => {
    const { bench, storm, bridge, look } = open();
    bench.select({ event: storm });
    expect(look()).toEqual({ article: "first", selected: storm, quoted: "first" });
    bench.select({ article: "second" });
    expect(look()).toMatchObject({ article: "second", selected: storm });
    bench.select({ event: storm });
    expect(look()).toEqual({ article: "second", selected: storm, quoted: "second" });
    bench.select({ article: "first" });
    bench.select({ event: bridge });
    expect(look()).toEqual({ article: "second", selected: bridge, quoted: "second" });
  });

  it("of a mention brings its event", () => {
    const { bench, storm, look } = open();
    const mention = mentionsOf(bench.store.get().project, storm)[1]?.id;
    bench.select({ mention });
    expect(look()).toEqual({ article: "second", selected: storm, quoted: "second" });
    bench.select({});
    expect(look()).toEqual({ article: "second", selected: undefined, quoted: undefined });
  });

  it("lets go of what another tab removed", () => {
    const { kept, bench, bridge, look } = open();
    bench.select({ event: bridge });
    kept.elsewhere(removeEvent(kept.get().project, bridge));
    expect(look()).toMatchObject({ selected: undefined });
    kept.elsewhere(removeArticle(kept.get().project, "second"));
    expect(look()).toMatchObject({ article: "first" });
  });
});

describe("the workbench", () => {
  it("takes back and does again, and shows what that changed", () => {
    const { bench, storm, look } = open();
    bench.commit(removeEvent(bench.store.get().project, storm));
    expect(bench.store.get().project.events.has(storm)).toBe(false);
    bench.undo();
    expect(bench.store.get().project.events.has(storm)).toBe(true);
    expect(look()).toMatchObject({ selected: storm });
    bench.redo();
    expect(look()).toMatchObject({ selected: undefined });
  });

  it("commits nothing where there is nothing to change", () => {
    const { bench } = open();
    const { project } = bench.store.get();
    bench.commit(undefined);
    bench.commit(editSettings(project, { title: project.settings.title }));
    expect(bench.store.get().history.past).toEqual([]);
  });

  it("opens what an address says, as far as it is there", () => {
    const kept = createOpenProject(createSample());
    const [storm = ""] = kept.get().project.events.keys();
    const at = (article: string, selected: string) =>
      createWorkbench(kept, { article, selected }).store.get();
    expect(at("second", storm)).toMatchObject({ article: "second", selected: storm });
    expect(at("gone", "gone")).toMatchObject({ article: "first", selected: undefined });
  });
});
