import { build, type InlineConfig } from "vite";
import type { InlineCode, InlineStyle } from "#pages";
import { runAfterFirstFrame } from "./after-first-frame.ts";
import { hashText } from "./hash.ts";
import { createPlainFaults } from "./plain-faults.ts";

/** What a page carries in itself: one script and one style sheet, by their files from the project's root. */
export interface InlineSource {
  readonly script: string;
  readonly style: string;
  /** Whether the script waits until the page has been painted. */
  readonly isLate?: boolean;
}

/** The embed page. */
export const EMBED_SOURCE: InlineSource = {
  script: "src/embed/frame/main.ts",
  style: "src/app/styles/embed.css",
  isLate: true,
};

/** A collection as one file. */
export const SINGLE_FILE_SOURCE: InlineSource = {
  script: "src/embed/page/main.ts",
  style: "src/app/styles/single.css",
};

/** The two, built and minified, as texts that can stand in a page, with their hashes. */
export async function buildInlineCode(root: string, source: InlineSource): Promise<InlineCode> {
  const [built, style] = await Promise.all([
    buildScript(root, source.script),
    buildStyle(root, source.style),
  ]);
  const script = source.isLate === true ? runAfterFirstFrame(built) : built;
  return { script, style, scriptHash: hashText(script), styleHash: hashText(style) };
}

/** The style of the stories' pages for frames, which have no script. */
const STORY_STYLE = "src/app/styles/story-embed.css";

export async function buildStoryStyle(root: string): Promise<InlineStyle> {
  const style = await buildStyle(root, STORY_STYLE);
  return { style, styleHash: hashText(style) };
}

const COMMON: InlineConfig = {
  configFile: false,
  logLevel: "warn",
  publicDir: false,
};

/** One classic script. It stands in a `script` element, which the text of its end tag would close. */
async function buildScript(root: string, entry: string): Promise<string> {
  const text = await buildOne(root, { lib: { entry, formats: ["iife"], name: "DatelineFile" } });
  return text.trim().replace(/<\/script/gi, "<\\/script");
}

async function buildStyle(root: string, input: string): Promise<string> {
  const text = await buildOne(root, { rolldownOptions: { input } });
  if (/<\/style/i.test(text)) throw new Error(`${input}: a style sheet cannot hold “</style”`);
  return text.trim();
}

async function buildOne(root: string, options: InlineConfig["build"]): Promise<string> {
  const output = await build({
    ...COMMON,
    root,
    plugins: [createPlainFaults()],
    build: {
      target: "baseline-widely-available",
      write: false,
      minify: true,
      assetsInlineLimit: 0,
      ...options,
    },
  });
  const bundles = Array.isArray(output) ? output : "output" in output ? [output] : [];
  const [file] = bundles
    .flatMap((bundle) => bundle.output)
    .filter(({ fileName }) => /\.(?:js|css)$/.test(fileName));
  if (file === undefined) throw new Error("nothing was built for a page’s own code");
  return file.type === "chunk" ? file.code : String(file.source);
}
