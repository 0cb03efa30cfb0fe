import { describe, expect, it } from "vitest";
import { chooseLocale, createPreferenceKeeper } from "./preferences.ts";

describe("preferences", () => {
  it("are read as they were written", () => {
    const stored = new Map<string, string>();
    const keeper = createPreferenceKeeper(() => ({
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
    }));
    expect(keeper.read()).toEqual({ locale: undefined, theme: "system", singleKeys: true });
    keeper.write({ theme: "dark", singleKeys: false, locale: "nb" });
    expect(keeper.read()).toEqual({ locale: "nb", theme: "dark", singleKeys: false });
    keeper.write({ theme: "system", singleKeys: true });
    expect(keeper.read()).toEqual({ locale: "nb", theme: "system", singleKeys: true });
  });

  it("do without storage, and without sense in it", () => {
    const blocked = createPreferenceKeeper(() => {
      throw new DOMException("denied", "SecurityError");
    });
    blocked.write({ theme: "dark" });
    expect(blocked.read().theme).toBe("system");
    const foolish = createPreferenceKeeper(() => ({ getItem: () => "<b>", setItem: () => {} }));
    expect(foolish.read()).toEqual({ locale: undefined, theme: "system", singleKeys: true });
  });
});

describe("chooseLocale", () => {
  it.each([
    ["the address first", "en", "nb", "nb", ["nb"], "en"],
    ["then a Norwegian page", undefined, "nb", "en", ["en"], "nb"],
    ["then what was stored", undefined, "en", "nb", ["en-GB"], "nb"],
    ["then the browser", undefined, "en", undefined, ["nn-NO", "en"], "nb"],
    ["by its order", undefined, "en", undefined, ["de", "en-US", "nb"], "en"],
    ["by language, not by letters", undefined, "en", undefined, ["nota", "NO"], "nb"],
    ["then English", undefined, "en", undefined, ["de"], "en"],
  ] as const)("takes %s", (_name, address, page, stored, browser, expected) => {
    expect(chooseLocale({ address, page, stored, browser })).toBe(expected);
  });
});
