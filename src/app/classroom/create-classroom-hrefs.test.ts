import { describe, expect, it } from "vitest";
import { createClassroomHrefs } from "./create-classroom-hrefs.ts";

const ROOT = "https://example.org/some/path/";
const EN = `${ROOT}collections/sample/`;
const place = (href: string) => ({ href, search: "", hash: new URL(href).hash });
const english = (href = `${EN}stories/s/`) =>
  createClassroomHrefs({ rootUrl: ROOT, collection: "sample", locale: "en", place: place(href) });
const norwegian = (href: string) =>
  createClassroomHrefs({ rootUrl: ROOT, collection: "sample", locale: "nb", place: place(href) });

describe("where the classroom leads", () => {
  it.each([
    [english().home, EN],
    [english().classroom, `${EN}classroom/`],
    [english().story("s"), `${EN}stories/s/`],
    [english().handout("what=list&paper=a4"), `${EN}handout/?what=list&paper=a4`],
    [english().exercises(""), `${EN}exercises/`],
    [english().own("s=abc"), `${EN}stories/own/#s=abc`],
    [english().passage("report", "bombing", 2), `${EN}articles/report/#m-bombing-2`],
    [norwegian(`${EN}nb/classroom/`).event("bombing"), `${EN}nb/events/bombing/`],
  ])("%s", (href, expected) => {
    expect(href).toBe(expected);
  });

  it("names the step in the query, and for a page without script in the fragment", () => {
    const { storyIn } = english();
    expect(storyIn("s", "scroll", "3.the-claim")).toBe(
      `${EN}stories/s/?step=3.the-claim#s-the-claim`,
    );
    expect(storyIn("s", "present", "3.the-claim")).toBe(`${EN}stories/s/?present&step=3.the-claim`);
    expect(storyIn("s", "presenter")).toBe(`${EN}stories/s/?presenter`);
    expect(storyIn("s", "scroll")).toBe(`${EN}stories/s/`);
  });

  it("keeps a story of the reader's own, which is the fragment, in every mode", () => {
    const { storyIn } = english(`${EN}stories/own/#s=abc`);
    expect(storyIn("own", "present", "1.a")).toBe(`${EN}stories/own/?present&step=1.a#s=abc`);
    expect(storyIn("own", "scroll", "1.a")).toBe(`${EN}stories/own/?step=1.a#s=abc`);
  });

  it.each([
    [english(`${EN}stories/s/?step=2.b#s-b`).other(), `${EN}nb/stories/s/?step=2.b#s-b`],
    [norwegian(`${EN}nb/stories/own/#s=abc`).other(), `${EN}stories/own/#s=abc`],
    [norwegian(`${EN}nb/exercises/?kind=order`).other(), `${EN}exercises/?kind=order`],
  ])("keeps what the page shows in the other language: %s", (href, expected) => {
    expect(href).toBe(expected);
  });
});
