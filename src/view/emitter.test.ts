import { describe, expect, it } from "vitest";
import { createEmitter } from "./emitter.ts";

interface Listeners {
  readonly select: (id: string) => void;
  readonly count: (n: number) => void;
}

describe("createEmitter", () => {
  it("tells those who listen to a thing, in order, and nobody else", () => {
    const emitter = createEmitter<Listeners>();
    const heard: string[] = [];
    emitter.on("select", (id) => heard.push(`first ${id}`));
    emitter.on("select", (id) => heard.push(`second ${id}`));
    emitter.on("count", (n) => heard.push(`count ${n}`));
    emitter.each("select", (tell) => tell("a"));
    expect(heard).toEqual(["first a", "second a"]);
    emitter.each("count", (tell) => tell(3));
    expect(heard.at(-1)).toBe("count 3");
  });

  it("stops telling a listener that is taken away, while telling too", () => {
    const emitter = createEmitter<Listeners>();
    const heard: string[] = [];
    const off = emitter.on("select", (id) => {
      heard.push(id);
      off();
    });
    emitter.on("select", (id) => heard.push(`also ${id}`));
    emitter.each("select", (tell) => tell("a"));
    emitter.each("select", (tell) => tell("b"));
    expect(heard).toEqual(["a", "also a", "also b"]);
  });

  it("is silent without listeners", () => {
    const emitter = createEmitter<Listeners>();
    emitter.each("select", () => expect.unreachable());
    expect(() => emitter.on("select", () => undefined)()).not.toThrow();
  });
});
