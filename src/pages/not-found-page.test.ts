import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { printNotFoundPage } from "./not-found-page.ts";

const page = printNotFoundPage((text) => `sha256-${text.length}`);

/** Runs the page's own script at an address; returns where it went and where its link leads. */
function runAt(address: string): { readonly went?: string; readonly start?: string } {
  const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? "";
  const { origin, pathname } = new URL(address);
  let went: string | undefined;
  const link = { href: "", parentElement: { hidden: true } };
  const location = { origin, pathname, replace: (to: string) => (went = to) };
  runInNewContext(script, { location, document: { querySelectorAll: () => [link] } });
  const shown = link.parentElement.hidden ? {} : { start: link.href };
  return { ...(went === undefined ? {} : { went }), ...shown };
}

describe("the page for addresses that lead nowhere", () => {
  it.each([
    ["https://a.example/collections/x/events/none/", "https://a.example/collections/x/?event=none"],
    ["https://a.example/collections/x/events/none", "https://a.example/collections/x/?event=none"],
    [
      "https://a.example/some/path/collections/x/nb/events/none/",
      "https://a.example/some/path/collections/x/nb/?event=none",
    ],
    [
      "https://a.example/collections/x/events/a&b=c/",
      "https://a.example/collections/x/?event=a%26b=c",
    ],
    [
      "https://a.example//evil.example/collections/x/events/y/",
      "https://a.example//evil.example/collections/x/?event=y",
    ],
  ])("sends %s to its collection", (from, to) => {
    expect(runAt(from).went).toBe(to);
  });

  it.each([
    ["https://a.example/some/path/collections/none/", "https://a.example/some/path/"],
    ["https://a.example/collections/x/articles/none/", "https://a.example/"],
    ["https://a.example//evil.example/collections/", "https://a.example//evil.example/"],
    ["https://a.example/elsewhere", undefined],
  ])("stays at %s and shows the way to the start where it is known", (from, start) => {
    expect(runAt(from)).toEqual(start === undefined ? {} : { start });
  });

  it("names its script and style by hash, and says so in both languages", () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? "";
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? "";
    expect(page).toContain(`script-src &#39;sha256-${script.length}&#39;`);
    expect(page).toContain(`style-src &#39;sha256-${style.length}&#39;`);
    expect(page).toContain('<section lang="en">');
    expect(page).toContain('<section lang="nb">');
  });
});
