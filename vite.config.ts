import react from "@vitejs/plugin-react";
import type { BuildEnvironmentOptions, Plugin } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Smaller by some hundred bytes than the bundler's own minifier, where every one counts: see size-limit. */
const MINIFY: BuildEnvironmentOptions = {
  minify: "terser",
  terserOptions: { compress: { passes: 2 } },
};

/** `dist/embed/dateline.js`: one classic script with the global `Dateline`, for pages that are not ours. */
const EMBED: BuildEnvironmentOptions = {
  ...MINIFY,
  target: "baseline-widely-available",
  outDir: "dist/embed",
  copyPublicDir: false,
  // The embed pages stand there already.
  emptyOutDir: false,
  lib: {
    entry: "src/embed/index.ts",
    formats: ["iife"],
    name: "Dateline",
    fileName: () => "dateline.js",
  },
};

/** `dist/embed/height.js`: the optional listener for pages that hold an embed page in a frame. */
const HEIGHT: BuildEnvironmentOptions = {
  ...EMBED,
  lib: {
    entry: "src/embed/height/main.ts",
    formats: ["iife"],
    name: "DatelineHeight",
    fileName: () => "height.js",
  },
};

/** By mode: what other people's pages load. All but these is the site. */
const SCRIPTS = new Map([
  ["embed", EMBED],
  ["height", HEIGHT],
]);

/** What the first page loads: its own chunk, and the bundler's helpers that all chunks share. Weighed (size-limit). */
const FIRST_CHUNKS = new Set(["first", "index", "rolldown-runtime"]);
const FIRST_STYLE = "index.css";

/**
 * What projects are checked by needs far more of valibot than published files do, and a module cannot be divided between
 * chunks. So projects have a valibot of their own, which comes with the workbench; the two never meet.
 */
function createLaterValibot(): Plugin {
  return {
    name: "dateline:later-valibot",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer) {
      if (source !== "valibot" || importer?.includes("/src/core/project/") !== true) return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved === null ? null : { ...resolved, id: `${resolved.id}?later` };
    },
  };
}

/**
 * CommonJS files that only later chunks use: the file, and the name that its one export gets. Made modules of the
 * language, as the bundler's helpers for CommonJS would otherwise come with the first page, in a chunk of their own.
 */
const LATER_COMMON_JS = new Map([
  ["mammoth/mammoth.browser.js", { file: "mammoth/mammoth.browser.js", name: "default" }],
  ["@mozilla/readability", { file: "@mozilla/readability/Readability.js", name: "Readability" }],
]);

function createLaterCommonJs(): Plugin {
  const names = new Map<string, string>();
  return {
    name: "dateline:later-common-js",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer) {
      const known = LATER_COMMON_JS.get(source);
      if (known === undefined) return null;
      const resolved = await this.resolve(known.file, importer, { skipSelf: true });
      if (resolved === null) return null;
      const id = `${resolved.id}?module`;
      names.set(id, known.name);
      return { ...resolved, id };
    },
    transform(code, id) {
      const name = names.get(id);
      if (name === undefined) return null;
      const wrapped = `const module = { exports: {} }, exports = module.exports;\n${code}\nconst only = module.exports;\nexport { only as ${name} };\n`;
      return { code: wrapped, map: null };
    },
  };
}

export default defineConfig(
  async ({ mode }): Promise<ViteUserConfig> => ({
    base: "./",
    appType: "mpa",
    // Unit tests need no pages, and must run while the pipeline itself is broken.
    plugins:
      mode === "test"
        ? [react()]
        : SCRIPTS.has(mode)
          ? [(await import("#pipeline")).createPlainFaults()]
          : [
              react(),
              (await import("#pipeline")).dateline(),
              createLaterValibot(),
              createLaterCommonJs(),
            ],
    build: SCRIPTS.get(mode) ?? {
      target: "baseline-widely-available",
      // Every browser that reads the CSS has modulepreload; the polyfill would only add weight.
      modulePreload: { polyfill: false },
      // Small files stay files: a data: font or script would need a looser Content-Security-Policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: "index.html",
        // No room does anything when it is loaded; so what only a later page uses of it comes with that page.
        treeshake: {
          moduleSideEffects: [
            { test: /\/src\/(?!app\/)[^?]*\.tsx?$/u, sideEffects: false },
            { test: /./u, sideEffects: true },
          ],
        },
        output: {
          // One chunk for the first page, however many others use parts of it; what comes later stands apart. The glossary is
          // one chunk too, for the first page names every file of what it fetches later.
          codeSplitting: {
            groups: [
              { name: "first", tags: ["$initial"] },
              { name: "glossary", test: /\/src\/ui\/glossary\//u },
            ],
          },
          chunkFileNames: ({ name }) =>
            FIRST_CHUNKS.has(name) ? "assets/[name]-[hash].js" : "assets/later/[name]-[hash].js",
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith(".css") && name !== FIRST_STYLE)
              ? "assets/later/[name]-[hash][extname]"
              : "assets/[name]-[hash][extname]",
        },
      },
    },
    // Found only when the worker is first asked for, it would reload the page in a person's hands.
    optimizeDeps: {
      include: [
        "@mozilla/readability",
        "fflate",
        "idb",
        "mammoth/mammoth.browser.js",
        "marked",
        "papaparse",
        "yaml",
      ],
    },
    worker: {
      format: "es",
      rolldownOptions: { output: { entryFileNames: "assets/later/[name]-[hash].js" } },
    },
    test: {
      include: [
        "src/**/*.test.{ts,tsx}",
        "bench/{contestants,csv,extract,measure,report,shared}/*.test.ts",
      ],
      coverage: { enabled: false },
      // No module has state of its own, so the files of a worker can share what they import.
      isolate: false,
      // Against a test that hangs, not one that a busy machine slows down.
      testTimeout: 60_000,
    },
  }),
);
