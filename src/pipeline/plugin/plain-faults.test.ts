import { readFileSync } from "node:fs";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { printPlain } from "./plain-faults.ts";

const print = (file: string, code: string) =>
  printPlain(`/x/src/core/time/${file}`, code, parseAst);

describe("printPlain", () => {
  it("leaves the reasons of faults, wherever they stand, and everything else", () => {
    const code = `
const a = f(() => refuse("day", at(1), explain("the day", 2)), "stays");
const b = x && shiftFault(g(refuse("time", 0, "hour " + x)), text.length);`;
    expect(print("parse.ts", code)).toBe(`
const a = f(() => refuse("day"), "stays");
const b = x && shiftFault(g(refuse("time")));`);
  });

  it.each(["fault.ts", "guess-fault.ts"])("has another %s, which gives the same", (file) => {
    const code = readFileSync(new URL(`../../core/time/${file}`, import.meta.url), "utf8");
    const plain = print(file, code);
    const list = (text: string, pattern: RegExp) =>
      [...text.matchAll(pattern)].map(([, name]) => name);
    expect(list(plain, /export const (\w+)/gu)).toEqual(list(code, /export function (\w+)/gu));
    expect(plain.length).toBeLessThan(code.length / 2);
  });

  it.each([
    ["fault.ts", "export function refuse(reason) {}"],
    ["guess-fault.ts", "export const guess = () => 1;"],
  ])("does not go on when %s is no longer as it was", (file, code) => {
    expect(() => print(file, code)).toThrow(file);
  });
});
