/** Weighs what readers load first, each against its limit: size-limit's list, and what the embed pages carry inside. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure, isMain, main, ROOT, runTool } from "./tools.mjs";

/** Script and style together, in gzip. */
const EMBED_LIMIT_BYTES = 40_000;
const PARTS = [
  ["embed.js", /<script>([\s\S]*?)<\/script>/gu],
  ["embed.css", /<style>([\s\S]*?)<\/style>/gu],
];

export async function weigh() {
  await runTool("size-limit", []);
  const pages = listEmbedPages();
  if (pages.length === 0) throw new Failure("dist/embed has no embed page");
  for (const page of pages) await weighEmbedPage(page);
}

/** Takes the script and style out of a built embed page, and weighs them as size-limit does files. */
async function weighEmbedPage({ name, text }) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-size-"));
  try {
    const files = PARTS.map(([file, pattern]) => {
      const part = [...text.matchAll(pattern)].map(([, inside]) => inside).join("\n");
      if (part === "") throw new Failure(`${name}: no ${file} in the page`);
      const path = join(folder, file);
      writeFileSync(path, part);
      return path;
    });
    // Not before it is asked for: these scripts are read before anything is installed.
    const [{ default: sizeLimit }, { default: filePlugin }] = await Promise.all([
      import("size-limit"),
      import("@size-limit/file"),
    ]);
    const [{ size }] = await sizeLimit([filePlugin], { checks: [{ files, gzip: true }] });
    const said = `embed page, ${name}: ${size} of ${EMBED_LIMIT_BYTES} bytes, gzipped script and style`;
    if (size > EMBED_LIMIT_BYTES) throw new Failure(said);
    console.log(said);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One page of every collection; that of its other language carries the same code. */
function listEmbedPages() {
  const folder = join(ROOT, "dist/embed");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, text: readFileSync(join(folder, name, "index.html"), "utf8") }));
}

if (isMain(import.meta.url)) await main(weigh);
