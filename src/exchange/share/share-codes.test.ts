import fc from "fast-check";
import { assert, describe, expect, it } from "vitest";
import { printElementCode, printIframeCode, printViewLink } from "./share-codes.ts";
import { addView, type SharedTimeline } from "./shared-view.ts";

const SITE = "https://example.net/some/path/";
const SHARED: SharedTimeline = {
  title: "A sample",
  locale: "nb",
  pageUrl: `${SITE}collections/sample/nb/`,
  embedUrl: `${SITE}embed/sample/nb/`,
  timelineUrl: `${SITE}collections/sample/timeline.json`,
  scriptUrl: `${SITE}embed/dateline.js`,
};
const HOSTILE = [
  `"><script>alert(1)</script>`,
  `' onload='alert(1)`,
  "</date-line></figure><!--",
  "a\n\n\nb\r\u2028c\u0000",
  "&quot;&amp;",
  "]]>{{1}}<% x %>",
];

/** A piece of markup as HTML's tokens: texts with entities, and tags with their attributes in double quotes. */
type Token =
  | string
  | { readonly tag: string; readonly attributes: Readonly<Record<string, string>> };

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function decode(text: string): string {
  return text.replace(/&[a-z#0-9]+;/g, (entity) => {
    const letter = ENTITIES[entity];
    assert(letter !== undefined, entity);
    return letter;
  });
}

/** Fails at anything that is not plainly a tag or plainly text. */
function readMarkup(code: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < code.length) {
    const tag = /<(\/?[a-z-]+)((?:\s+[a-z]+(?:="[^"<>]*")?)*)>/y;
    tag.lastIndex = at;
    const match = tag.exec(code);
    if (match === null) {
      const end = code.indexOf("<", at);
      assert(end !== at, `neither tag nor text: ${code.slice(at, at + 40)}`);
      const text = code.slice(at, end < 0 ? undefined : end);
      assert(!text.includes(">"), text);
      if (text.trim() !== "") tokens.push(decode(text));
      at = end < 0 ? code.length : end;
      continue;
    }
    const [whole, name = "", inside = ""] = match;
    const found = [...inside.matchAll(/([a-z]+)(?:="([^"]*)")?/g)];
    const attributes = found.map(([, key = "", value = ""]) => [key, decode(value)] as const);
    expect(new Set(attributes.map(([key]) => key)).size).toBe(attributes.length);
    tokens.push({ tag: name, attributes: Object.fromEntries(attributes) });
    at += whole.length;
  }
  return tokens;
}

const VIEWS = [
  {},
  { event: "e-1" },
  { view: "2024-03-22T18:00/2024-03-24", event: "attack", theme: "dark" as const },
];

describe("addView", () => {
  it.each([
    [{}, "https://example.net/"],
    [{ event: "", view: undefined }, "https://example.net/"],
    [
      { theme: "dark" as const, view: "2024-03", event: "a" },
      "https://example.net/?event=a&view=2024-03&theme=dark",
    ],
    [
      { view: "2024-03-22T18:00/2024-03-24" },
      "https://example.net/?view=2024-03-22T18:00/2024-03-24",
    ],
    [{ view: "-0043/.." }, "https://example.net/?view=-0043/.."],
    [{ event: "a b&c#d" }, "https://example.net/?event=a+b%26c%23d"],
  ])("%j", (view, url) => {
    expect(addView("https://example.net/", view)).toBe(url);
  });
});

describe("printViewLink", () => {
  it("reads back as the view, whatever it says", () => {
    const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(texts, texts, (event, view) => {
        const url = new URL(printViewLink(SHARED, { event, view }));
        expect(url.origin + url.pathname + url.hash).toBe(SHARED.pageUrl);
        expect([...url.searchParams]).toEqual([
          ["event", event],
          ["view", view],
        ]);
      }),
      { seed: 5 },
    );
  });
});

describe("printIframeCode", () => {
  it("is what is pasted, to the letter", () => {
    expect(printIframeCode(SHARED, { view: "2024-03", theme: "dark", heightPx: 480.4 })).toBe(
      `<figure style="margin:0">
<iframe src="https://example.net/some/path/embed/sample/nb/?view=2024-03&amp;theme=dark" title="A sample" width="100%" height="480" style="border:0" frameborder="0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="strict-origin-when-cross-origin" allow="fullscreen"></iframe>
<figcaption><a href="https://example.net/some/path/collections/sample/nb/?view=2024-03&amp;theme=dark">A sample</a></figcaption>
</figure>`,
    );
  });

  it.each(VIEWS)("leads to the same view in the frame and without it: %j", (view) => {
    const [, frame, , , link] = readMarkup(printIframeCode(SHARED, { ...view, heightPx: 500 }));
    assert(typeof frame === "object" && typeof link === "object");
    expect(frame.attributes.src).toBe(addView(SHARED.embedUrl, view));
    expect(link.attributes.href).toBe(addView(SHARED.pageUrl, view));
  });
});

describe("printElementCode", () => {
  it("is what is pasted, to the letter", () => {
    const view = { view: "2024-03", event: "attack", theme: "light" as const };
    expect(printElementCode(SHARED, { ...view, heightPx: 600 })).toBe(
      `<script src="https://example.net/some/path/embed/dateline.js" async></script>
<date-line src="https://example.net/some/path/collections/sample/timeline.json" view="2024-03" event="attack" lang="nb" theme="light" height="600"><a href="https://example.net/some/path/collections/sample/nb/?event=attack&amp;view=2024-03&amp;theme=light">A sample</a></date-line>`,
    );
  });

  it("leads to a page of its own where there is one", () => {
    const linkUrl = `${SITE}collections/sample/nb/events/attack/`;
    for (const code of [
      printElementCode(SHARED, { event: "attack", linkUrl }),
      printIframeCode(SHARED, { event: "attack", linkUrl, heightPx: 400 }),
    ]) {
      expect(code).toContain(`<a href="${linkUrl}">`);
    }
  });

  it("has no attribute for what is at its default", () => {
    const [, , element] = readMarkup(printElementCode(SHARED, {}));
    assert(typeof element === "object");
    expect(element.attributes).toEqual({ src: SHARED.timelineUrl, lang: "nb" });
  });
});

describe("every code", () => {
  const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary" }));

  it("holds the tags that it should, no empty line, and the title as text only", () => {
    fc.assert(
      fc.property(texts, texts, texts, (title, event, view) => {
        const shared = { ...SHARED, title };
        const seen = { event, view, heightPx: 400 };
        const named = title.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, " ").trim();
        for (const [code, tags] of [
          [
            printIframeCode(shared, seen),
            "figure iframe /iframe figcaption a /a /figcaption /figure",
          ],
          [printElementCode(shared, seen), "script /script date-line a /a /date-line"],
        ] as const) {
          expect(code).not.toMatch(/\n\s*\n/);
          const tokens = readMarkup(code);
          const found = tokens.flatMap((token) => (typeof token === "object" ? [token.tag] : []));
          expect(found.join(" ")).toBe(tags);
          const words = tokens.filter((token) => typeof token === "string");
          expect(words).toEqual(named === "" ? [] : [named]);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
