import type { Terminal } from "./terminal.ts";

/** A terminal made of strings, for tests. */
export interface FakeTerminal extends Terminal {
  readonly printed: () => string;
  readonly told: readonly string[];
}

export interface FakeTerminalOptions {
  readonly args: readonly string[];
  /** Files by name; `-` is standard input. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly screen?: Partial<Terminal["screen"]>;
  readonly isInteractive?: boolean;
  /** In how large pieces a file comes. */
  readonly chunkSize?: number;
}

export function createFakeTerminal({
  args,
  files = {},
  screen = {},
  isInteractive = false,
  chunkSize = 7,
}: FakeTerminalOptions): FakeTerminal {
  let printed = "";
  const told: string[] = [];
  return {
    args,
    screen: { columns: 80, hasColours: false, ...screen },
    isInteractive,
    async *open(name) {
      const content = files[name];
      if (content === undefined) throw Object.assign(new Error(name), { code: "ENOENT" });
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.slice(at, at + chunkSize);
    },
    async print(text) {
      printed += text;
    },
    tell(line) {
      told.push(line);
    },
    printed: () => printed,
    told,
  };
}
