import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import type { Timeline } from "#core/model";
import { printBibTex } from "./bibtex.ts";
import { type CitedPage, citeCollection, citeEvent, citePassage } from "./citation.ts";
import { PAGE } from "./cite-all.fixture.ts";
import { printCslJson } from "./csl-json.ts";
import { printQuotation } from "./print-quotation.ts";
import { printReference } from "./reference.ts";
import { printRis } from "./ris.ts";
import { addFragment } from "./text-fragment.ts";
import { createTimeline } from "./timeline.fixture.ts";

const timeline = createTimeline();
const firstOf = ({ events: [event] }: Timeline) => assertDefined(event, "event");
const event = firstOf(timeline);
const NB: CitedPage = { ...PAGE, locale: "nb" };

/** The reference with its italic parts between asterisks. */
const mark = (...given: Parameters<typeof printReference>) =>
  printReference(...given)
    .parts.map(({ text, isItalic }) => (isItalic ? `*${text}*` : text))
    .join("");

const SITE = "https://example.net/collections/sample/";
const ARTICLE = "https://example.org/a_b?q=1&r=2#:~:text=embassy%20warned";

describe("printReference", () => {
  it.each([
    [
      "collection",
      citeCollection(timeline, PAGE),
      `*A sample, with Capitals* (dataset), Dateline, ${SITE} (accessed 1 May 2024).`,
    ],
    [
      "event",
      citeEvent(timeline, { ...event, partOfDay: "evening" }, PAGE),
      `“The warning” (Thursday 7 March 2024, evening), in *A sample, with Capitals*, Dateline, ${SITE} (accessed 1 May 2024).`,
    ],
    [
      "article",
      citePassage(timeline, event, 1, PAGE),
      `The embassy, quoted in Jane Doe and John Roe, Reuters, “The embassy: 100% & {more} warnings”, *The Daily*, 23 March 2024, ${ARTICLE} (quoted in *A sample, with Capitals*, ${SITE}, accessed 1 May 2024).`,
    ],
    [
      "article without publisher or address",
      citePassage(timeline, event, 2, PAGE),
      `The embassy, quoted in “Løpeseddel”, publisher not named, about 1984 (quoted in *A sample, with Capitals*, ${SITE}, accessed 1 May 2024).`,
    ],
    [
      "reference",
      citePassage(timeline, event, 3, PAGE),
      `“Warnings”, *An Encyclopedia*, https://example.org/w (cited in *A sample, with Capitals*, ${SITE}, accessed 1 May 2024).`,
    ],
  ])("names the %s in English", (_, citation, text) => {
    expect(mark(citation, "en")).toBe(text);
    expect(printReference(citation, "en").text).toBe(text.replaceAll("*", ""));
  });

  it.each([
    [
      citeCollection(timeline, NB),
      `*Et eksempel* (datasett), Dateline, ${SITE} (hentet 1. mai 2024).`,
    ],
    [
      citeEvent(timeline, event, NB),
      `«Advarselen» (torsdag 7. mars 2024), i *Et eksempel*, Dateline, ${SITE} (hentet 1. mai 2024).`,
    ],
    [
      citePassage(timeline, event, 1, NB),
      `The embassy, sitert i Jane Doe and John Roe, Reuters, «The embassy: 100% & {more} warnings», *The Daily*, 23. mars 2024, ${ARTICLE} (sitert i *Et eksempel*, ${SITE}, hentet 1. mai 2024).`,
    ],
    [
      citePassage(timeline, event, 3, NB),
      `«Warnings», *An Encyclopedia*, https://example.org/w (henvist til i *Et eksempel*, ${SITE}, hentet 1. mai 2024).`,
    ],
  ])("does so in Norwegian", (citation, text) => {
    expect(mark(citation, "nb")).toBe(text);
  });

  it("does without the page's address", () => {
    const page: CitedPage = { accessed: "2024-05-01", locale: "en" };
    expect(mark(citePassage(timeline, event, 2, page), "en")).toBe(
      "The embassy, quoted in “Løpeseddel”, publisher not named, about 1984 (quoted in *A sample, with Capitals*, accessed 1 May 2024).",
    );
    expect(mark(citeCollection(timeline, page), "en")).toBe(
      "*A sample, with Capitals* (dataset) (accessed 1 May 2024).",
    );
  });
});

describe("citePassage", () => {
  it("has no address for an article that has none, and leads to the passage by the collection", () => {
    const page = { ...PAGE, url: `${SITE}articles/leaflet/#m-event-1-2` };
    const citation = citePassage(timeline, event, 2, page);
    expect(citation.url).toBeUndefined();
    expect(citation.via?.url).toBe(page.url);
    expect(printBibTex([citation], "en")).not.toMatch(/^ {2}url = /mu);
    expect(printRis([citation], "en")).not.toMatch(/^UR {2}-/mu);
    expect(printCslJson([citation], "en")).not.toContain('"URL"');
  });

  it.each(["bibtex", "ris", "csl"] as const)("says in %s who says what, in which words", (form) => {
    const print = { bibtex: printBibTex, ris: printRis, csl: printCslJson }[form];
    const text = print([citePassage(timeline, event, 2, PAGE)], "en");
    for (const part of ["the embassy", "advarselen kom den dagen", "Publisher not named"]) {
      expect(text).toContain(part);
    }
  });

  it("sets a day in brackets that the article does not give", () => {
    const articles = timeline.articles.map((each) => ({ ...each, publishedBasis: { en: "So." } }));
    const citation = citePassage({ ...timeline, articles }, event, 1, PAGE);
    const { text } = printReference(citation, "en");
    expect(text).toContain(", [23 March 2024], ");
    expect(text).toContain("(date of publication not in the article itself; quoted in");
    expect(printRis([citation], "en")).toContain("DA  - 2024/03/23/[23 March 2024]\r\n");
    expect(JSON.parse(printCslJson([citation], "en"))).toMatchObject([{ issued: { circa: true } }]);
  });

  it("takes an agency for the newspaper where no newspaper is known", () => {
    const { articles } = timeline;
    const [{ publisher: _, ...article } = assertDefined(articles[0], "article")] = articles;
    const cited = citePassage({ ...timeline, articles: [article] }, event, 1, PAGE);
    expect(cited).toMatchObject({ container: "Reuters", authors: ["Jane Doe and John Roe"] });
  });

  it("says in which language a title is that the page has not", () => {
    expect(citeEvent(timeline, { ...event, title: { de: "Die Warnung" } }, NB)).toMatchObject({
      title: "Die Warnung",
      language: "de",
    });
    expect(citeEvent(timeline, event, NB)).toMatchObject({ language: "nb" });
  });

  it("refuses a mention that is not there", () => {
    expect(() => citePassage(timeline, event, 4, PAGE)).toThrow("mention 4");
  });
});

describe("addFragment", () => {
  it.each([
    ["https://a.org/", "https://a.org/#:~:text=x"],
    ["https://a.org/#part", "https://a.org/#part:~:text=x"],
    ["https://a.org/#:~:text=old", "https://a.org/#:~:text=x"],
    ["https://a.org/#part:~:text=old", "https://a.org/#part:~:text=x"],
  ])("%s", (url, expected) => {
    expect(addFragment(url, ":~:text=x")).toBe(expected);
    expect(addFragment(url, undefined)).toBe(url);
  });
});

describe("printQuotation", () => {
  it("sets the words above their source, line ends kept", () => {
    const [mention] = event.mentions;
    const quoted = {
      ...event,
      mentions: [{ ...assertDefined(mention, "mention"), exact: "One.\r\nTwo \u0007." }],
    };
    const citation = citePassage(timeline, quoted, 1, NB);
    const { text } = printReference(citation, "nb");
    expect(printQuotation(citation, "nb")).toBe(`«One.\nTwo  .»\n\n— ${text}`);
  });

  it("is the reference alone where nothing is quoted", () => {
    const citation = citePassage(timeline, event, 3, PAGE);
    expect(printQuotation(citation, "en")).toBe(printReference(citation, "en").text);
  });
});
