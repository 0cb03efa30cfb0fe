import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import type { Contestant } from "./pages.ts";

export interface EmbedServer {
  /** The address of the contestant at a place in the list. */
  readonly addressOf: (place: number) => string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Serves every contestant in a folder of its own, packed as static hosts do it, on a free port of this machine. */
export async function serveContestants(contestants: readonly Contestant[]): Promise<EmbedServer> {
  const packed = new Map(
    contestants.flatMap(({ files }, place) =>
      Object.entries(files).map(([path, body]): [string, Buffer] => [
        `/${place}/${path}`,
        gzipSync(body),
      ]),
    ),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const body = packed.get(path);
    if (body === undefined) return void response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    const headers = {
      "Content-Type": type,
      "Content-Encoding": "gzip",
      "Cache-Control": "no-store",
    };
    response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (place) => `http://127.0.0.1:${port}/${place}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
