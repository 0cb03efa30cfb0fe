import { describe, expect, it } from "vitest";
import { parseSpan } from "#core/time";
import { describeView } from "./describe-view.ts";

describe("describeView", () => {
  it.each([
    ["2024-03", "March 2024", "mars 2024"],
    ["2014/2024", "2014–2024", "2014–2024"],
    ["2014-01-03T04:05/2024-12-30T05:06", "2014–2024", "2014–2024"],
    ["2024-03-07T12:00/2024-03-07T13:00", "7 March 2024", "7. mars 2024"],
    ["2024-03-07T12:00/2024-03-09T13:00", "7–9 March 2024", "7.–9. mars 2024"],
    ["2024-03-22T06:00/2024-05-02T17:59", "22 March – 2 May 2024", "22. mars – 2. mai 2024"],
  ])("says %s as %s and %s", (text, en, nb) => {
    const view = parseSpan(text);
    if (!view.ok) throw new Error(view.error.message);
    expect([describeView(view.value, "en"), describeView(view.value, "nb")]).toEqual([en, nb]);
  });
});
