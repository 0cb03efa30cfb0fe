import { join, sep } from "node:path";
import type { Connect, Plugin, ViteDevServer } from "vite";
import { drawTimelineSvg, listSiteFiles, printNotFoundPage, printProblemPage } from "#pages";
import { createNodeEffects } from "../read/node-effects.ts";
import { sendFile, sendRedirect } from "./answer.ts";
import { hashText } from "./hash.ts";
import { readSite, type Site } from "./read-site.ts";
import { findSiteRequest } from "./request.ts";

/** Without the policy: the development server's own scripts are inline. */
const FRAME = {
  policy: false,
  tags: () => `<script type="module" src="/src/app/main.tsx"></script>`,
};

/**
 * The development server: the same pages as the build, made when they are asked for, drafts included. A change under
 * `data/` reloads the page; problems stand in the terminal and, in place of every page, in the browser.
 */
export function createDevPlugin(): Plugin {
  return {
    name: "dateline:dev",
    apply: "serve",
    configureServer(server) {
      const data = join(server.config.root, "data");
      const source = createSource(server);
      server.watcher.add(data);
      server.watcher.on("all", (_event, path) => {
        if (path.startsWith(data + sep)) source.refresh();
      });
      server.middlewares.use(createMiddleware(server, source));
    },
  };
}

interface Source {
  /** The site as `data/` last stood. */
  readonly read: () => Promise<Site>;
  readonly refresh: () => void;
}

function createSource(server: ViteDevServer): Source {
  const { root, logger } = server.config;
  const effects = createNodeEffects(root, (line) => logger.info(line));
  let site: Promise<Site> | undefined;
  return {
    read() {
      site ??= readSite(effects, "data", { withDrafts: true }).then((read) => {
        if (read.report !== undefined) logger.error(read.report, { timestamp: true });
        return read;
      });
      return site;
    },
    refresh() {
      site = undefined;
      server.ws.send({ type: "full-reload" });
    },
  };
}

function createMiddleware(server: ViteDevServer, source: Source): Connect.NextHandleFunction {
  return (request, response, next) => {
    answer().catch(next);

    async function answer(): Promise<void> {
      const url = request.url ?? "/";
      const asked = findSiteRequest(url);
      if (
        asked === undefined ||
        !/^(index\.html$|collections\/|open\/|workbench\/)/u.test(asked.file)
      )
        return next();
      const { collections, report } = await source.read();
      if (report !== undefined) return send(500, "index.html", printProblemPage(report));
      const files = listSiteFiles(collections, drawTimelineSvg, FRAME);
      const file = files.find(({ path }) => path === asked.file);
      if (file !== undefined) return send(200, file.path, file.print());
      const folder = files.some(({ path }) => path === `${asked.file}/index.html`);
      if (folder && asked.withSlash !== undefined) return sendRedirect(response, asked.withSlash);
      sendFile(response, 404, "404.html", printNotFoundPage(hashText));

      async function send(status: number, path: string, text: string): Promise<void> {
        const page = path.endsWith(".html") ? await server.transformIndexHtml(url, text) : text;
        sendFile(response, status, path, page);
      }
    }
  };
}
