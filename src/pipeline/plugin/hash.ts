import { createHash } from "node:crypto";

/** `sha256-…` in base 64: how a Content-Security-Policy names an inline script or style (CSP 3, section 6.7.2). */
export function hashText(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}
