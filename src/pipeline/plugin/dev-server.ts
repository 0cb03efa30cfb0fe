import { join, sep } from "node:path";
import type { Connect, Plugin, ViteDevServer } from "vite";
import {
  drawTimelineSvg,
  type InlineCode,
  type InlineStyle,
  listEmbedFiles,
  listSiteFiles,
  printNotFoundPage,
  printProblemPage,
} from "#pages";
import { listPreviews } from "../preview/list-previews.ts";
import { createPreviewPainter, type PreviewPainter } from "../preview/preview-painter.ts";
import { createNodeEffects } from "../read/node-effects.ts";
import { sendFile, sendRedirect } from "./answer.ts";
import { hashText } from "./hash.ts";
import { buildInlineCode, buildStoryStyle, EMBED_SOURCE } from "./inline-code.ts";
import { readSite, type Site } from "./read-site.ts";
import { findSiteRequest } from "./request.ts";

/** Without the policy: the development server's own scripts are inline. */
const FRAME = {
  policy: false,
  tags: () => `<script type="module" src="/src/app/main.tsx"></script>`,
};

/** The files that are made here; the others are Vite's. */
const OURS =
  /^(index\.html$|robots\.txt$|sitemap[-\d]*\.xml$|collections\/|embed\/[^/.]+(\/|$)|open\/|workbench\/|embedding\/(?!.*\.css$))/u;

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
      const src = join(server.config.root, "src");
      const source = createSource(server);
      server.watcher.add(data);
      server.watcher.on("all", (_event, path) => {
        if (path.startsWith(data + sep)) source.refresh();
        if (path.startsWith(src + sep)) source.refreshCode();
      });
      server.middlewares.use(createMiddleware(server, source));
    },
  };
}

interface Source {
  /** The site as `data/` last stood. */
  readonly read: () => Promise<Site>;
  readonly refresh: () => void;
  /** The pages for frames carry their own code, built when one is asked for. */
  readonly readCode: () => Promise<{
    readonly code: InlineCode;
    readonly storyStyle: InlineStyle;
  }>;
  readonly refreshCode: () => void;
  /** Its fonts are read when the first picture is asked for. */
  readonly readPainter: () => Promise<PreviewPainter>;
}

function createSource(server: ViteDevServer): Source {
  const { root, logger } = server.config;
  const effects = createNodeEffects(root, (line) => logger.info(line));
  let site: Promise<Site> | undefined;
  let code: ReturnType<Source["readCode"]> | undefined;
  let painter: Promise<PreviewPainter> | undefined;
  return {
    readPainter() {
      painter ??= createPreviewPainter(join(root, "node_modules"));
      return painter;
    },
    readCode() {
      code ??= Promise.all([buildInlineCode(root, EMBED_SOURCE), buildStoryStyle(root)]).then(
        ([own, storyStyle]) => ({ code: own, storyStyle }),
      );
      return code;
    },
    refreshCode() {
      code = undefined;
    },
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
      if (asked === undefined || !OURS.test(asked.file)) return next();
      const isEmbed = asked.file.startsWith("embed/");
      const { collections, report } = await source.read();
      if (report !== undefined) return send(500, "index.html", printProblemPage(report));
      if (asked.file.endsWith("/preview.png")) {
        const pictures = listPreviews(collections, await source.readPainter());
        const picture = pictures.find(({ path }) => path === asked.file);
        if (picture !== undefined) return sendFile(response, 200, picture.path, picture.paint());
      }
      const draw = drawTimelineSvg;
      const site = server.resolvedUrls?.local[0];
      const files = isEmbed
        ? listEmbedFiles(collections, { draw, ...(await source.readCode()), site })
        : listSiteFiles(collections, draw, { ...FRAME, site });
      const file = files.find(({ path }) => path === asked.file);
      if (file !== undefined) return send(200, file.path, file.print());
      const folder = files.some(({ path }) => path === `${asked.file}/index.html`);
      if (folder && asked.withSlash !== undefined) return sendRedirect(response, asked.withSlash);
      sendFile(response, 404, "404.html", printNotFoundPage(hashText));

      async function send(status: number, path: string, text: string): Promise<void> {
        // An embed page is whole in itself; the server's own script has no place in it.
        const isOwn = isEmbed || !path.endsWith(".html");
        const page = isOwn ? text : await server.transformIndexHtml(url, text);
        sendFile(response, status, path, page);
      }
    }
  };
}
