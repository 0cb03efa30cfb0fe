import type { Density, Label, Mark, Scene } from "#core/scene";
import { fontsFor } from "./fonts.ts";
import type { Theme } from "./theme.ts";

export const theme: Theme = {
  paper: "#ffffff",
  ink: "#000000",
  inkSoft: "#555555",
  hairline: "#dddddd",
  accent: "#0000ff",
  categories: ["#aa0000", "#00aa00", "#0000aa"],
  fonts: fontsFor("Inter"),
};

export function makeMark(more: Partial<Mark> = {}): Mark {
  return {
    id: "a",
    shape: "bar",
    x0: 100,
    x1: 200,
    y: 80,
    heightPx: 10,
    category: 0,
    fadeStartPx: 0,
    fadeEndPx: 0,
    strength: 1,
    role: "event",
    dashed: false,
    faint: false,
    selected: false,
    ...more,
  };
}

export function makeLabel(more: Partial<Label> = {}): Label {
  return {
    id: "a",
    x: 208,
    y: 70,
    widthPx: 60,
    align: "start",
    title: "Attack",
    when: "22 March 2024",
    lines: 2,
    quotations: 2,
    faint: false,
    selected: false,
    ...more,
  };
}

/** Two columns of three categories, the first of them full and the second without the middle one. */
export function makeDensity(more: Partial<Density> = {}): Density {
  return {
    x: -2,
    columnPx: 4,
    bottomY: 198,
    categories: 3,
    heights: Float32Array.from([10, 20, 30, 5, 0, 15]),
    faint: false,
    ...more,
  };
}

export function makeScene(more: Partial<Scene> = {}): Scene {
  return {
    widthPx: 400,
    heightPx: 200,
    axis: { heightPx: 50, ticks: [], bands: [] },
    rowPx: 30,
    marks: [],
    tethers: [],
    labels: [],
    notes: [],
    crumbs: [],
    counts: { inView: 0, labelled: 0 },
    ...more,
  };
}

/** A drawing call with the state it was made in. `dash` is what `setLineDash` last set. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly state: Readonly<Record<string, unknown>>;
}

/** A context that draws nothing and records every call. A gradient is recorded by its colour stops. */
export function createFakeContext() {
  const calls: Call[] = [];
  const state: Record<string, unknown> = { globalAlpha: 1, dash: [] };
  const record = (name: string, args: readonly unknown[]) => {
    if (name === "setLineDash") state.dash = args[0];
    calls.push({ name, args, state: { ...state } });
    return { addColorStop: (...stop: unknown[]) => record("addColorStop", stop) };
  };
  const answers: Readonly<Record<string, unknown>> = {
    getTransform: () => ({ a: 1 }),
    createImageData: (width: number, height: number) => ({
      width,
      height,
      data: new Uint8ClampedArray(width * height * 4),
    }),
  };
  const get = (_: object, name: string) =>
    state[name] ?? answers[name] ?? ((...args: unknown[]) => record(name, args));
  const context = new Proxy(state, { get }) as unknown as CanvasRenderingContext2D;
  const named = (name: string) => calls.filter((call) => call.name === name);
  /** Canvases that record into the same list. */
  const makeCanvas = (width: number, height: number) =>
    ({ width, height, getContext: () => context }) as unknown as HTMLCanvasElement;
  return { context, calls, named, state, makeCanvas };
}
