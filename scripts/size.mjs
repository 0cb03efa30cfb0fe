/** Weighs what readers load first, each against its limit: size-limit's list, and what the pages for frames carry inside. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import filePlugin from "@size-limit/file";
import sizeLimit from "size-limit";
import { Failure, isMain, main, ROOT, runTool } from "./tools.mjs";

/** Script and style together, in gzip. */
const FRAME_LIMIT_BYTES = 40_000;
const PARTS = [
  ["frame.js", /<script>([\s\S]*?)<\/script>/u],
  ["frame.css", /<style>([\s\S]*?)<\/style>/u],
];

export async function weigh() {
  await runTool("size-limit", []);
  const pages = listFramePages();
  if (pages.length === 0) throw new Failure("dist/embed has no page for frames");
  for (const page of pages) await weighFramePage(page);
}

/** Takes the script and style out of a built page for frames, and weighs them as size-limit does files. */
async function weighFramePage({ name, text }) {
  const folder = mkdtempSync(join(tmpdir(), "dateline-size-"));
  try {
    const files = PARTS.map(([file, pattern]) => {
      const part = pattern.exec(text)?.[1];
      if (part === undefined) throw new Failure(`${name}: no ${file} in the page`);
      const path = join(folder, file);
      writeFileSync(path, part);
      return path;
    });
    const [{ size }] = await sizeLimit([filePlugin], { checks: [{ files, gzip: true }] });
    const said = `page for frames, ${name}: ${size} of ${FRAME_LIMIT_BYTES} bytes, gzipped script and style`;
    if (size > FRAME_LIMIT_BYTES) throw new Failure(said);
    console.log(said);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One page of every collection; that of its other language carries the same code. */
function listFramePages() {
  const folder = join(ROOT, "dist/embed");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, text: readFileSync(join(folder, name, "index.html"), "utf8") }));
}

if (isMain(import.meta.url)) await main(weigh);
