const BASE = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];
const OWN = [
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
];
const TYPES = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

/**
 * The Content-Security-Policy of a page with the app: nothing from elsewhere, nothing inline. As a `<meta>` it cannot
 * say who may frame the page (CSP 3, section 3.3).
 */
export const PAGE_POLICY = [...BASE, ...OWN, "worker-src 'none'", ...TYPES].join("; ");

/**
 * The policy of the page that reads a person's own file: a worker from here as well, and no connection to anywhere, so
 * that nothing of the file can leave the page. A worker's address must be trusted, and bundlers know a worker only by
 * its plain address: the page's script makes the `default` policy that lets its own addresses pass and nothing else
 * (Trusted Types, section 2.3.4).
 */
export const OPEN_PAGE_POLICY = [
  ...BASE,
  ...OWN.map((rule) => (rule.startsWith("connect-src") ? "connect-src 'none'" : rule)),
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

/**
 * The policy of the page that turns a person's articles into a timeline: as {@link OPEN_PAGE_POLICY}, and one more
 * named Trusted Types policy, `inert`, by which a web page that the person gave is read into a document that runs
 * nothing and loads nothing.
 */
export const WORKBENCH_POLICY = OPEN_PAGE_POLICY.replace(
  "trusted-types default",
  "trusted-types default inert",
);

/** The policy of the page that shows how to put a timeline into other pages: it has frames of ours in it. */
export const EMBEDDING_POLICY = `${PAGE_POLICY}; frame-src 'self'`;

/**
 * The policy of a page that must work at any depth of any host's path and so carries its own script and style:
 * these two, known by their hashes (`sha256-…`), and nothing else.
 */
export function printInlinePolicy(scriptHash: string, styleHash: string): string {
  const own = [`script-src '${scriptHash}'`, `style-src '${styleHash}'`];
  return [...BASE, ...own, ...TYPES].join("; ");
}

/** The policy of such a page that has a style sheet and runs nothing. */
export function printStylePolicy(styleHash: string): string {
  return [...BASE, `style-src '${styleHash}'`, "img-src data:", ...TYPES].join("; ");
}
