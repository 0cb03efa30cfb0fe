/**
 * Serves the built site below a path, as a static host would: folders by their `index.html`, `404.html` with a 404 for
 * what is not there, and nothing else. The path proves that every address in the site is relative.
 */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const [port, base] = process.argv.slice(2);
const dist = fileURLToPath(new URL("../dist/", import.meta.url));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".woff2": "font/woff2",
};

createServer((request, response) => {
  const { pathname, search } = new URL(request.url, "http://localhost");
  const file = pathname.startsWith(base) ? findFile(pathname.slice(base.length)) : undefined;
  if (file === "folder") {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const path = file ?? join(dist, "404.html");
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  response.writeHead(file === undefined ? 404 : 200, { "Content-Type": type, ...permit(path) });
  createReadStream(path).pipe(response);
}).listen(Number(port), "127.0.0.1");

/** Data may be read from any origin. Scripts may not: a page in a sandbox has to do without modules. */
function permit(path) {
  return extname(path) === ".json" ? { "Access-Control-Allow-Origin": "*" } : {};
}

function findFile(path) {
  const file = join(dist, normalize(`/${decodeURIComponent(path)}`));
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  if (!path.endsWith("/") && path !== "") return "folder";
  const index = join(file, "index.html");
  return existsSync(index) ? index : undefined;
}
