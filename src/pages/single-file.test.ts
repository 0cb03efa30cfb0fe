import { describe, expect, it } from "vitest";
import { drawTimelineSvg } from "./draw-timeline.ts";
import { createFixture, HOSTILE } from "./fixture.ts";
import { printSingleFile } from "./single-file.ts";
import { findFileData } from "./single-file-data.ts";

const CODE = {
  script: "void 0;",
  style: ":root{}",
  scriptHash: "sha256-script",
  styleHash: "sha256-style",
};

function print(publication = createFixture()): string {
  return printSingleFile({ ...publication, locale: "en", draw: drawTimelineSvg, code: CODE });
}

describe("printSingleFile", () => {
  it("asks for nothing: no address but the sources’ own, and a policy that allows only what is in it", () => {
    const text = print();
    expect(text).toContain(
      "default-src &#39;none&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;; script-src &#39;sha256-script&#39;; style-src &#39;sha256-style&#39;;",
    );
    const asked = [
      ...text.matchAll(/<(?:script|img|iframe|link|source|video)[^>]*\s(?:src|href)="([^"]*)"/g),
    ];
    expect(asked.map(([, address = ""]) => address.slice(0, 5))).toEqual(["data:"]);
  });

  it("leads every link inside it to a place that is there, in both languages", () => {
    const text = print();
    const [first = "", second = ""] = text.split('<template id="translation"');
    for (const part of [first, second]) {
      const ids = new Set([...part.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
      const targets = [...part.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? "");
      expect(targets.length).toBeGreaterThan(5);
      expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    }
  });

  it("lets no markup of the data through", () => {
    const text = print(createFixture(HOSTILE));
    const data = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? "";
    expect(data).not.toContain("<");
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(text).not.toContain("<img");
  });
});

describe("findFileData", () => {
  it("gives back what was put in", () => {
    const { timeline, texts } = createFixture(HOSTILE);
    const found = findFileData(print(createFixture(HOSTILE)));
    expect(found).toEqual({ ok: true, value: { timeline, texts } });
  });

  it.each([
    ["<p>Hello</p>", "no-data"],
    ['<script type="application/json" id="dateline-data">{oh</script>', "broken-data"],
    ['<script type="application/json" id="dateline-data">null</script>', "broken-data"],
  ])("says of %s: %s", (text, error) => {
    expect(findFileData(text)).toEqual({ ok: false, error });
  });
});
