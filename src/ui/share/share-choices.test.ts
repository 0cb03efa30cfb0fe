import { describe, expect, it } from "vitest";
import { type Address, HOME, parseAddress } from "../state/address.ts";
import {
  chooseAddress,
  chooseFallback,
  chooseSharedView,
  hasLinkOnly,
  type ShareChoices,
} from "./share-choices.ts";

const all: ShareChoices = { locale: "nb", theme: "dark", keepsView: true, keepsEvent: true };
const { address } = parseAddress("?event=plot&view=2024-03&q=flood&lang=en");

describe("what is shared", () => {
  it("is all that the address says, in the language and appearance chosen", () => {
    expect(chooseAddress(address, all)).toEqual({ ...address, locale: "nb", theme: "dark" });
    expect(chooseSharedView(address, all)).toEqual({
      event: "plot",
      view: "2024-03",
      theme: "dark",
    });
  });

  it("leads from the code to the event's page without search and filters, in its language", () => {
    const { event, view } = address;
    expect(chooseFallback(address, all)).toEqual({
      ...HOME,
      event,
      view,
      locale: "nb",
      theme: "dark",
    });
  });

  it("leaves out what the person takes out, and the reader's own appearance", () => {
    const none: ShareChoices = { ...all, theme: "system", keepsView: false, keepsEvent: false };
    expect(chooseSharedView(address, none)).toEqual({});
    const { event, view, theme, query } = chooseAddress(address, none);
    expect([event, view, theme, query]).toEqual([undefined, undefined, undefined, "flood"]);
  });

  it.each<[Partial<Address>, boolean]>([
    [{}, false],
    [{ event: "plot", locale: "nb", theme: "dark" }, false],
    [{ article: "vg" }, true],
    [{ mode: "list" }, true],
    [{ query: "flood" }, true],
    [{ categories: ["attack"] }, true],
    [{ sources: ["vg"] }, true],
    [{ agreements: ["conflict"] }, true],
    [{ external: false }, true],
  ])("knows whether %j holds what goes with a link alone", (patch, has) => {
    expect(hasLinkOnly({ ...HOME, ...patch })).toBe(has);
  });
});
