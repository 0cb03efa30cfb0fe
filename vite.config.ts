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
              output: {
                // What the first page loads is weighed (size-limit in package.json); what comes later stands apart.
                chunkFileNames: ({ isDynamicEntry }) =>
                  isDynamicEntry ? "assets/later/[name]-[hash].js" : "assets/[name]-[hash].js",
              },
            },
          },
    test: {
      include: ["src/**/*.test.{ts,tsx}"],
      coverage: { enabled: false },
    },
  }),
);
