import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OpenProject } from "./open-project.ts";
import { add, createBrowser, createIn, openIn, renameFirst, rest } from "./shelf.fixture.ts";

type Act = "add" | "rename" | "undo" | "redo" | "rest";

function act(tab: OpenProject, what: Act, name: string): Promise<void> | undefined {
  const { project } = tab.get();
  switch (what) {
    case "add":
      add(tab, name);
      return;
    case "rename":
      if (project.events.size > 0) tab.commit(renameFirst(project, name));
      return;
    case "undo":
      tab.undo();
      return;
    case "redo":
      tab.redo();
      return;
    case "rest":
      return tab.settled();
  }
}

const acts = fc.array(
  fc.tuple(
    fc.constantFrom(0, 1),
    fc.constantFrom<Act>("add", "add", "rename", "undo", "redo", "rest"),
  ),
  { maxLength: 40 },
);

describe("whatever two tabs do", () => {
  it.each([false, true])("all see the same in the end (deaf: %s)", async (isDeaf) => {
    await fc.assert(
      fc.asyncProperty(acts, async (steps) => {
        const browser = createBrowser(new IDBFactory());
        const tabs = [await createIn(browser.openTab({ isDeaf }))] as OpenProject[];
        tabs.push(await openIn(browser.openTab({ isDeaf })));
        for (const [index, [tab, what]] of steps.entries()) {
          await act(tabs[tab] as OpenProject, what, `${index}`);
        }
        await rest(...tabs);
        for (const tab of tabs) {
          // A deaf tab hears of the others when it writes.
          if (isDeaf) add(tab, "last");
          await rest(...tabs);
        }
        if (isDeaf) {
          add(tabs[0] as OpenProject, "very last");
          await rest(...tabs);
          tabs.pop();
        }
        const third = (await openIn(browser.openTab())).get();
        for (const tab of tabs) {
          const { project, history, saving } = tab.get();
          expect({ project, history, saving }).toEqual(third);
        }
      }),
      { numRuns: 60 },
    );
  });
});
