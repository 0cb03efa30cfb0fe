import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/**
 * The import rules stand in biome.json. This proves that they hold: probes that break them, in the rooms' places of an
 * otherwise empty copy of the project, must fail the linter, and probes that keep them must pass.
 */
const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** A room: something it may import, something it may not, and whether it may have folders inside. */
interface Room {
  readonly may: readonly string[];
  readonly mayNot: readonly string[];
  readonly hasFolders?: boolean;
}

const ROOMS: Readonly<Record<string, Room>> = {
  "core/base": { may: [], mayNot: ["#core/time", "valibot", "node:fs"] },
  "core/time": {
    may: ["#core/base", "date-fns", "date-fns/addDays", "@date-fns/utc"],
    mayNot: ["#core/model", "d3-time", "#core/base/result.ts"],
  },
  "core/text": { may: ["#core/base"], mayNot: ["#core/time", "#core/model", "date-fns"] },
  "core/model": {
    may: ["#core/base", "#core/time", "#core/text", "valibot"],
    mayNot: ["#core/layout", "#core/time/edtf.ts", "yaml"],
  },
  "core/extract": {
    may: ["#core/base", "#core/time", "#core/text", "#core/model"],
    mayNot: ["#core/layout", "#core/words", "valibot", "date-fns"],
    hasFolders: true,
  },
  "core/project": {
    may: ["#core/base", "#core/time", "#core/text", "#core/model", "#core/extract", "valibot"],
    mayNot: ["#core/words", "#core/layout", "yaml", "#exchange", "#core/extract/extract.ts"],
    hasFolders: true,
  },
  "core/words": {
    may: ["#core/base", "#core/time", "#core/model", "#core/extract", "#core/project"],
    mayNot: ["#ui", "date-fns", "#core/model/published.ts"],
  },
  "core/story": {
    may: ["#core/base", "#core/time", "#core/text", "#core/model"],
    mayNot: ["#core/words", "#core/layout", "#exchange", "#core/model/published.ts"],
  },
  "core/exercise": {
    may: ["#core/base", "#core/time", "#core/text", "#core/model"],
    mayNot: ["#core/story", "#core/words", "#core/layout"],
  },
  "core/scene": { may: ["#core/base"], mayNot: ["#core/time", "#render"] },
  "core/layout": {
    may: ["#core/base", "#core/time", "#core/model", "#core/scene"],
    mayNot: ["#render", "#view", "react", "date-fns"],
  },
  exchange: {
    may: ["#core/time", "#core/model", "#core/layout", "#core/project", "yaml", "fflate"],
    mayNot: ["#load", "#view", "react", "papaparse", "node:fs"],
    hasFolders: true,
  },
  load: {
    may: [
      "#core/model",
      "#core/text",
      "#core/extract",
      "#core/project",
      "#exchange",
      "papaparse",
      "idb",
      "marked",
      "mammoth",
      "@mozilla/readability",
    ],
    mayNot: ["#ui", "#view", "#pipeline", "node:fs", "#exchange/recognise.ts"],
    hasFolders: true,
  },
  render: { may: ["#core/base", "#core/scene"], mayNot: ["#core/layout", "#core/time", "react"] },
  view: {
    may: ["#core/layout", "#render"],
    mayNot: ["#ui", "#load", "react", "#core/layout/rows.ts"],
    hasFolders: true,
  },
  embed: {
    may: ["#view", "#load", "#core/layout", "#render"],
    mayNot: ["#ui", "react", "#pipeline", "node:fs", "#core/extract"],
    hasFolders: true,
  },
  pages: {
    may: [
      "#core/model",
      "#core/words",
      "#core/story",
      "#core/layout",
      "#render",
      "#exchange",
      "schema-dts",
    ],
    mayNot: ["#view", "#pipeline", "#load", "react", "node:fs", "vite"],
    hasFolders: true,
  },
  ui: {
    may: [
      "#view",
      "#load",
      "#pages",
      "#core/project",
      "#core/words",
      "#core/story",
      "#core/exercise",
      "react",
    ],
    mayNot: ["#pipeline", "d3-zoom", "node:fs", "#view/handle.ts"],
    hasFolders: true,
  },
  pipeline: {
    may: [
      "#core/model",
      "#render",
      "#pages",
      "#core/extract",
      "vite",
      "yaml",
      "node:fs",
      "node:fs/promises",
      "@resvg/resvg-wasm",
    ],
    mayNot: ["#ui", "#view", "#load", "react"],
    hasFolders: true,
  },
  app: { may: ["#ui", "#view", "#load", "react"], mayNot: ["#pipeline", "d3-zoom", "node:fs"] },
};

const IMPORTS = "lint/style/noRestrictedImports";

interface Probe {
  readonly path: string;
  readonly text: string;
  /** The rule that must fail it, or undefined when nothing may. */
  readonly rule?: string;
}

/** Every way to write an import. */
function writeImports(specifier: string): readonly string[] {
  return [
    `import { x } from "${specifier}";\nexport const y = x;\n`,
    `export const y = await import("${specifier}");\n`,
    `import type { X } from "${specifier}";\nexport type Y = X;\n`,
    `export { x } from "${specifier}";\n`,
    `export type { X } from "${specifier}";\n`,
    `import "${specifier}";\n`,
  ];
}

function listImportProbes(): readonly Probe[] {
  const probes: Probe[] = [];
  const add = (folder: string, specifier: string, isAllowed: boolean) => {
    for (const text of writeImports(specifier)) {
      const path = `${folder}/probe-${probes.length}.ts`;
      probes.push(isAllowed ? { path, text } : { path, text, rule: IMPORTS });
    }
  };
  for (const [room, { may, mayNot, hasFolders = false }] of Object.entries(ROOMS)) {
    for (const specifier of [...may, "./beside.ts", "./folder/inside.ts"]) {
      add(`src/${room}`, specifier, true);
    }
    const other = room.startsWith("core/") ? "../scenery/index.ts" : "../elsewhere/index.ts";
    const ways = ["../loose.ts", other, "./../elsewhere/index.ts", "./folder/../../elsewhere/a.ts"];
    for (const specifier of [...mayNot, ...ways, `/src/${room}/a.ts`]) {
      add(`src/${room}`, specifier, false);
    }
    if (!hasFolders) continue;
    add(`src/${room}/folder`, "../beside.ts", true);
    add(`src/${room}/folder`, "../another/inside.ts", true);
    add(`src/${room}/folder`, "../../elsewhere/index.ts", false);
    add(`src/${room}/folder`, ".././../elsewhere/index.ts", false);
    add(`src/${room}/folder`, mayNot[0] ?? "", false);
  }
  add("src", "./core/base/index.ts", false);
  add("src/a-room-without-a-list", "#core/base", false);
  return probes;
}

const OTHER_PROBES: readonly Probe[] = [
  {
    path: "src/core/text/cycle-a.ts",
    text: `import { b } from "./cycle-b.ts";\nexport const a = (): number => b() + 1;\n`,
    rule: "lint/suspicious/noImportCycles",
  },
  {
    path: "src/core/text/cycle-b.ts",
    text: `import { a } from "./cycle-a.ts";\nexport const b = (): number => a() + 1;\n`,
    rule: "lint/suspicious/noImportCycles",
  },
  ...["new Date(0)", "globalThis", "document", "window", "performance", "process"].map(
    (expression, index) => ({
      path: `src/core/layout/global-${index}.ts`,
      text: `export const x: unknown = ${expression};\n`,
      rule: "lint/style/noRestrictedGlobals",
    }),
  ),
  { path: "src/core/time/date.ts", text: "export const x = new Date(0);\n" },
  {
    path: "src/core/text/default.ts",
    text: "export default 1;\n",
    rule: "lint/style/noDefaultExport",
  },
  {
    path: "src/core/text/any.ts",
    text: "export const x: any = 1;\n",
    rule: "lint/suspicious/noExplicitAny",
  },
  {
    path: "src/core/text/bang.ts",
    text: "export const x = (y: string | undefined) => y!.length;\n",
    rule: "lint/style/noNonNullAssertion",
  },
];

const PROBES = [...listImportProbes(), ...OTHER_PROBES];

describe("the linter", () => {
  let folder = "";
  let broken: ReadonlySet<string> = new Set();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "dateline-rooms-"));
    for (const name of ["biome.json", "package.json", ".gitignore"]) {
      copyFileSync(join(ROOT, name), join(folder, name));
    }
    for (const { path, text } of PROBES) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    broken = lint(folder);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([...new Set(PROBES.map(({ path }) => dirname(path)))])(
    "keeps the rules in %s",
    (room) => {
      const probes = PROBES.filter(({ path }) => dirname(path) === room);
      const expected = probes.map(({ path, text, rule }) => [rule ?? "nothing", path, text]);
      const found = probes.map(({ path, text }) => {
        const rules = [...broken].filter((each) => each.startsWith(`${path} `));
        return [rules.map((each) => each.split(" ")[1]).join() || "nothing", path, text];
      });
      expect(found).toEqual(expected);
    },
  );
});

/** Lints a copy of the project; returns "path rule" for every error. */
function lint(folder: string): ReadonlySet<string> {
  const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
  const args = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
  // It ends with 1 when it finds something, which is what the probes are for.
  const { stdout } = spawnSync(process.execPath, [biome, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const report: {
    readonly diagnostics: readonly {
      readonly severity: string;
      readonly category: string;
      readonly location: { readonly path: string };
    }[];
  } = JSON.parse(stdout);
  return new Set(
    report.diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ category, location }) => `${location.path.replaceAll("\\", "/")} ${category}`),
  );
}

describe("what the linter cannot see", () => {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, "src", path), "utf8") }));

  /** The files in which a pattern is found, with what it found. */
  const find = (pattern: RegExp, room = "") =>
    files.flatMap(({ path, text }) => {
      const found = path.startsWith(room) ? pattern.exec(text)?.[0] : undefined;
      return found === undefined ? [] : [`${path}: ${found}`];
    });

  it("looks at the sources", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(find(/export function assert\b/, "core/base/")).toHaveLength(1);
  });

  it("no import() but of a plain address in an expression", () => {
    // But of the languages, which are whatever folders there are.
    expect(find(/\bimport\((?!")/)).toEqual(["pipeline/extract/load-languages.ts: import("]);
    expect(find(/(?<!\b(await|return)\s|=>\s)\bimport\(/)).toEqual([]);
    expect(find(/\b(require|import\.meta\.(glob|resolve))[(<]/)).toEqual([
      "load/extract/languages.ts: import.meta.glob<",
    ]);
  });

  it("no randomness in core", () => {
    expect(find(/\bMath\s*\.\s*random\b|\bcrypto\b/, "core/")).toEqual([]);
  });

  it("no `export *`", () => {
    expect(find(/^export \*/m)).toEqual([]);
  });
});
