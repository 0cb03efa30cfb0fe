/**
 * Serves pages that are not ours, from an origin that is not the site's: articles with embeds in them, imitations of
 * content systems, and bad files. `{{site}}` in a page becomes the site's address, `{{origin}}` its origin.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { BAD_FILES } from "./bad-files.mjs";
import { printGhostPost } from "./ghost.mjs";
import { printWordPressPost } from "./wordpress.mjs";

const [port, site] = process.argv.slice(2);
const pages = fileURLToPath(new URL("./pages/", import.meta.url));
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const answer = await findAnswer(pathname, searchParams).catch((error) => ({
    status: 500,
    type: "text/plain; charset=utf-8",
    body: String(error?.stack ?? error),
  }));
  const {
    status = 200,
    type,
    headers = {},
    body,
  } = answer ?? { status: 404, type: "text/plain", body: "" };
  response.writeHead(status, { "Content-Type": type, ...headers }).end(body);
}).listen(Number(port));

async function findAnswer(pathname, params) {
  if (pathname === "/favicon.ico") return { status: 204, type: TYPES[".html"], body: "" };
  if (pathname === "/") return { type: "text/plain", body: "hosts" };
  if (pathname === "/wordpress/") return printPost(await printWordPressPost(params.get("url")));
  if (pathname === "/ghost/") return printPost(await printGhostPost(params.get("url")));
  if (pathname.startsWith("/bad/")) return BAD_FILES[pathname.slice("/bad/".length)]?.();
  const file = join(pages, normalize(pathname));
  if (!existsSync(file)) return undefined;
  const type = TYPES[extname(file)];
  return { type, body: fill(readFileSync(file, "utf8")) };
}

function fill(page) {
  return page.replaceAll("{{site}}", site).replaceAll("{{origin}}", new URL(site).origin);
}

function printPost(body) {
  return { type: TYPES[".html"], body };
}
