import react from "@vitejs/plugin-react";
import type { BuildEnvironmentOptions } from "vite";
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** `dist/embed/dateline.js`: one classic script with the global `Dateline`, for pages that are not ours. */
const EMBED: BuildEnvironmentOptions = {
  target: "baseline-widely-available",
  outDir: "dist/embed",
  copyPublicDir: false,
  lib: {
    entry: "src/embed/index.ts",
    formats: ["iife"],
    name: "Dateline",
    fileName: () => "dateline.js",
  },
};

/** What only chunks that come later have in common gets a chunk of its own, by the name of its module. */
const SHARED_LATER = new Set(["choice"]);

/** Style sheets that the first page does without. */
const STYLES_LATER = new Set(["mount-open-page.css", "tables.css"]);

export default defineConfig(
  async ({ mode }): Promise<ViteUserConfig> => ({
    base: "./",
    appType: "mpa",
    // Unit tests need no pages, and must run while the pipeline itself is broken.
    plugins:
      mode === "test"
        ? [react()]
        : mode === "embed"
          ? []
          : [react(), (await import("#pipeline")).dateline()],
    build:
      mode === "embed"
        ? EMBED
        : {
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
                // What the first page loads is weighed (size-limit in package.json); what comes later stands apart.
                chunkFileNames: ({ isDynamicEntry, name }) =>
                  isDynamicEntry || SHARED_LATER.has(name)
                    ? "assets/later/[name]-[hash].js"
                    : "assets/[name]-[hash].js",
                assetFileNames: ({ names }) =>
                  names.some((name) => STYLES_LATER.has(name))
                    ? "assets/later/[name]-[hash][extname]"
                    : "assets/[name]-[hash][extname]",
              },
            },
          },
    // Found only when the worker is first asked for, it would reload the page in a person's hands.
    optimizeDeps: { include: ["papaparse"] },
    worker: {
      format: "es",
      rolldownOptions: { output: { entryFileNames: "assets/later/[name]-[hash].js" } },
    },
    test: {
      include: [
        "src/**/*.test.{ts,tsx}",
        "bench/{contestants,csv,measure,report,shared}/*.test.ts",
      ],
      coverage: { enabled: false },
    },
  }),
);
