const BASE = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];
const TYPES = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

/**
 * The Content-Security-Policy of every page with the app: nothing from elsewhere, nothing inline. As a `<meta>` it
 * cannot say who may frame the page (CSP 3, section 3.3).
 */
export const PAGE_POLICY = [
  ...BASE,
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  ...TYPES,
].join("; ");

/**
 * The policy of a page that must work at any depth of any host's path and so carries its own script and style:
 * these two, known by their hashes (`sha256-…`), and nothing else.
 */
export function printInlinePolicy(scriptHash: string, styleHash: string): string {
  const own = [`script-src '${scriptHash}'`, `style-src '${styleHash}'`];
  return [...BASE, ...own, ...TYPES].join("; ");
}
