import { describe, expect, it } from "vitest";
import { trustOwnScripts } from "./trust-own-scripts.ts";

interface Rule {
  readonly createScriptURL: (url: string) => string | undefined;
}

describe("trustOwnScripts", () => {
  const folder = "https://example.org/site/assets/";
  const rules: Rule[] = [];
  const createPolicy = (name: string, rule: Rule) => name === "default" && rules.push(rule);
  trustOwnScripts({ trustedTypes: { createPolicy } }, folder);

  it.each([
    [`${folder}worker-a1.js`, true],
    ["https://example.org/site/other.js", false],
    [`${folder}../other.js`, false],
    ["https://elsewhere.example/site/assets/worker.js", false],
    ["blob:https://example.org/1", false],
    ["data:text/javascript,1", false],
    ["worker.js", false],
  ])("of %s: %s", (url, isTrusted) => {
    expect(rules[0]?.createScriptURL(url)).toBe(isTrusted ? url : undefined);
  });

  it("does nothing where there are no Trusted Types", () => {
    expect(() => trustOwnScripts({}, folder)).not.toThrow();
  });
});
