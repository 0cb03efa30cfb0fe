import { describe, expect, it } from "vitest";
import { createFakeWindow } from "./fake-window.fixture.ts";
import type { FrameTheme } from "./frame-query.ts";
import { followFrameScheme } from "./frame-scheme.ts";

function follow(theme: FrameTheme) {
  const fake = createFakeWindow();
  const seen: boolean[] = [];
  const stop = followFrameScheme({ window: fake.window, theme, onScheme: (d) => seen.push(d) });
  const prefer = (matches: boolean) => {
    fake.preference.matches = matches;
    fake.preference.dispatchEvent(new Event("change"));
  };
  return { say: fake.say, seen, prefer, stop };
}

describe("followFrameScheme", () => {
  it("follows the reader until the host page says otherwise", () => {
    const { say, seen, prefer, stop } = follow("auto");
    prefer(true);
    say({ type: "dateline:theme", theme: "light" });
    prefer(false);
    prefer(true);
    say({ type: "dateline:theme", theme: "dark" });
    say({ type: "dateline:theme", theme: "dark" });
    stop();
    say({ type: "dateline:theme", theme: "light" });
    expect(seen).toEqual([false, true, false, true]);
  });

  it("keeps to what the address asks for", () => {
    const { say, seen, prefer } = follow("dark");
    prefer(false);
    say({ type: "dateline:theme", theme: "light" });
    expect(seen).toEqual([true]);
  });

  it("hears nobody but its parent, and nothing but the two schemes", () => {
    const { say, seen } = follow("auto");
    say({ type: "dateline:theme", theme: "dark" }, {});
    for (const theme of [undefined, null, "sepia", 1, {}]) say({ type: "dateline:theme", theme });
    say(null);
    say("dark");
    expect(seen).toEqual([false]);
  });
});
