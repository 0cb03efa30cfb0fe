import { describe, expect, it } from "vitest";
import { readMount } from "./mount.ts";

const site = "https://example.org/some/path/";

/** A mount element as far as reading it goes: the data that the page gave it. */
function createElement(dataset: Readonly<Record<string, string>>): HTMLElement {
  return { dataset } as unknown as HTMLElement;
}

describe("readMount", () => {
  it.each([
    ["the first page", "", { root: "./", lang: "en" }, "", undefined],
    [
      "a collection's page with a query",
      "collections/war/?mode=map",
      { root: "../../", lang: "en" },
      "collections/war/",
      undefined,
    ],
    [
      "an event's page in Norwegian",
      "collections/war/nb/events/flood/",
      { root: "../../../../../", lang: "nb", event: "flood" },
      "collections/war/nb/",
      "?event=flood",
    ],
    [
      "an article's page, at a passage",
      "collections/war/articles/star/#m-us-warning-2",
      { root: "../../../../", lang: "en", article: "star" },
      "collections/war/",
      "?event=us-warning&article=star",
    ],
    [
      "an entry of the list",
      "collections/war/#e-flood",
      { root: "../../", lang: "en" },
      "collections/war/",
      "?event=flood",
    ],
    [
      "a query that says otherwise, and something unreadable",
      "collections/war/events/flood/?event=plot&view=soon",
      { root: "../../../../", lang: "en", event: "flood" },
      "collections/war/",
      "?event=plot&view=soon",
    ],
  ])("reads %s", (_name, path, dataset, home, opens) => {
    const mount = readMount(createElement({ ...dataset, collection: "war" }), site + path);
    expect(mount).toMatchObject({
      collectionUrl: `${site}collections/war/`,
      homeUrl: site + home,
      locale: dataset.lang,
    });
    expect(mount?.opens).toBe(opens);
  });

  it("finds nothing on a page that is not a collection's", () => {
    expect(readMount(null, site)).toBeUndefined();
    expect(readMount(createElement({}), site)).toBeUndefined();
  });
});
