import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import type { Timeline } from "#core/model";
import { type CitedPage, citeCollection, citeEvent, citePassage } from "./citation.ts";
import { PAGE } from "./cite-all.fixture.ts";
import { printQuotation } from "./print-quotation.ts";
import { printReference } from "./reference.ts";
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
      `*A sample, with Capitals* (dataset), ${SITE} (accessed 1 May 2024).`,
    ],
    [
      "event",
      citeEvent(timeline, { ...event, partOfDay: "evening" }, PAGE),
      `“The warning” (Thursday 7 March 2024, evening), in *A sample, with Capitals*, ${SITE} (accessed 1 May 2024).`,
    ],
    [
      "article",
      citePassage(timeline, event, 1, PAGE),
      `Jane Doe and John Roe, Reuters, “The embassy: 100% & {more} warnings”, *The Daily*, 23 March 2024, ${ARTICLE} (quoted in *A sample, with Capitals*, ${SITE}, accessed 1 May 2024).`,
    ],
    [
      "article without publisher or address",
      citePassage(timeline, event, 2, PAGE),
      `“Løpeseddel”, about 1984 (quoted in *A sample, with Capitals*, ${SITE}, accessed 1 May 2024).`,
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
    [citeCollection(timeline, NB), `*Et eksempel* (datasett), ${SITE} (hentet 1. mai 2024).`],
    [
      citeEvent(timeline, event, NB),
      `«Advarselen» (torsdag 7. mars 2024), i *Et eksempel*, ${SITE} (hentet 1. mai 2024).`,
    ],
    [
      citePassage(timeline, event, 1, NB),
      `Jane Doe and John Roe, Reuters, «The embassy: 100% & {more} warnings», *The Daily*, 23. mars 2024, ${ARTICLE} (sitert i *Et eksempel*, ${SITE}, hentet 1. mai 2024).`,
    ],
    [
      citePassage(timeline, event, 3, NB),
      `«Warnings», *An Encyclopedia*, https://example.org/w (vist til i *Et eksempel*, ${SITE}, hentet 1. mai 2024).`,
    ],
  ])("does so in Norwegian", (citation, text) => {
    expect(mark(citation, "nb")).toBe(text);
  });

  it("does without the page's address", () => {
    const page: CitedPage = { accessed: "2024-05-01", locale: "en" };
    expect(mark(citePassage(timeline, event, 2, page), "en")).toBe(
      "“Løpeseddel”, about 1984 (quoted in *A sample, with Capitals*, accessed 1 May 2024).",
    );
    expect(mark(citeCollection(timeline, page), "en")).toBe(
      "*A sample, with Capitals* (dataset) (accessed 1 May 2024).",
    );
  });
});

describe("citePassage", () => {
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
