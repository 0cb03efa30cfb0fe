import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export interface BenchServer {
  readonly origin: string;
  close(): void;
}

export interface Served {
  /** The script of the bench's page. */
  readonly script: string;
  /** Single files: address to path. */
  readonly files: Readonly<Record<string, string>>;
  /** The folder of the built site, served below `/site/`. */
  readonly site: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
};

/** The bench's own pages are isolated, which `measureUserAgentSpecificMemory` asks for; the site is served as it is. */
const ISOLATED = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

const SITE = "/site/";

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<link rel="icon" href="data:,">
<style>html,body{margin:0;background:#fff}#stage{width:1280px;height:720px;overflow:hidden}</style>
<div id="stage"></div></html>`;

/** Serves on a free port of this machine only. */
export async function serveBench({ script, files, site }: Served): Promise<BenchServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = files[pathname];
    const page = pathname.startsWith(SITE) ? findPage(site, pathname) : undefined;
    if (pathname === "/") answer(response, ".html", PAGE, ISOLATED);
    else if (pathname === "/page.js") answer(response, ".js", script, ISOLATED);
    else if (file !== undefined) answer(response, extname(file), readFileSync(file), ISOLATED);
    else if (page !== undefined) answer(response, extname(page), readFileSync(page), {});
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function findPage(site: string, pathname: string): string | undefined {
  const path = normalize(`/${decodeURIComponent(pathname.slice(SITE.length))}`);
  const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer(
  response: ServerResponse,
  extension: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
) {
  const type = TYPES[extension] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": type, ...headers }).end(body);
}
