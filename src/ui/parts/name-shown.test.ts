import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import { localText, titleOf } from "#core/words";
import { sample } from "../sample.fixture.ts";
import { nameShown } from "./name-shown.ts";

const event = assertDefined(sample.events[0], "event");
const title = localText(sample.title, "en");

describe("nameShown", () => {
  it("is the collection's title, and before it that of the open event", () => {
    expect(nameShown(sample, undefined, "en")).toBe(title);
    expect(nameShown(sample, event.id, "en")).toBe(`${titleOf(event, "en")} · ${title}`);
  });

  it("says a title once that both have", () => {
    const events = [{ ...event, title: sample.title }];
    expect(nameShown({ ...sample, events }, event.id, "en")).toBe(title);
  });
});
