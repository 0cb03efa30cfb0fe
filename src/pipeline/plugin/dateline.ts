import type { Plugin } from "vite";
import { createBuildPlugin } from "./build.ts";
import { createDevPlugin } from "./dev-server.ts";
import { createPreviewPlugin } from "./preview-server.ts";
import { createSingleFileCodePlugin } from "./single-file-code.ts";

/** Dateline for Vite: `data/` becomes the site's pages, in the build, in development and in preview. */
export function dateline(): Plugin[] {
  return [
    createBuildPlugin(),
    createDevPlugin(),
    createPreviewPlugin(),
    createSingleFileCodePlugin(),
  ];
}
