import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import type { Plugin } from "vite";
import { sendFile, sendRedirect } from "./answer.ts";
import { findSiteRequest } from "./request.ts";

/**
 * `vite preview` as static hosts do it: a folder is its `index.html`, one asked for without its slash gets it, and what
 * is not there gets `404.html` with status 404. Vite itself would look for folders after that answer.
 */
export function createPreviewPlugin(): Plugin {
  return {
    name: "dateline:preview",
    configurePreviewServer(server) {
      const dist = join(server.config.root, server.config.build.outDir);
      const has = (path: string) => existsSync(join(dist, normalize(`/${path}`)));
      server.middlewares.use((request, response, next) => {
        const asked = findSiteRequest(request.url ?? "/");
        if (asked === undefined) return next();
        const { file, withSlash } = asked;
        if (withSlash === undefined) request.url = `/${encodeURI(file)}`;
        else if (has(`${file}/index.html`)) return sendRedirect(response, withSlash);
        next();
      });
      return () => {
        server.middlewares.use((_request, response, next) => {
          readFile(join(dist, "404.html"), "utf8")
            .then((page) => sendFile(response, 404, "404.html", page))
            .catch(next);
        });
      };
    },
  };
}
