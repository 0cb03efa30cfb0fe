import type { ServerResponse } from "node:http";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  png: "image/png",
  json: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/** Sends a page, picture or data file, never cached: the servers here are for those who develop. */
export function sendFile(
  response: ServerResponse,
  status: number,
  path: string,
  body: string | Uint8Array,
): void {
  const type = TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
  response.end(body);
}

export function sendRedirect(response: ServerResponse, address: string): void {
  response.writeHead(301, { Location: address, "Cache-Control": "no-store" });
  response.end();
}
