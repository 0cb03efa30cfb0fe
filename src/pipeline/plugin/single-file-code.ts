import { build, type InlineConfig, type Plugin } from "vite";
import { hashText } from "./hash.ts";

const ID = "virtual:single-file-code";
const RESOLVED = `\0${ID}`;
const SCRIPT = "src/embed/page/main.ts";
const STYLE = "src/app/styles/single.css";

/**
 * The module `virtual:single-file-code`: the script and style of a single file, built and minified, as texts with their
 * hashes. The workbench puts them into the files that it makes.
 */
export function createSingleFileCodePlugin(): Plugin {
  let root = "";
  return {
    name: "dateline:single-file-code",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const [script, style] = await Promise.all([buildScript(root), buildStyle(root)]);
      const code = {
        script,
        style,
        scriptHash: hashText(script),
        styleHash: hashText(style),
      };
      return `export const singleFileCode = ${JSON.stringify(code)};`;
    },
  };
}

const COMMON: InlineConfig = {
  configFile: false,
  logLevel: "warn",
  publicDir: false,
};

/** One classic script. It stands in a `script` element, which the text of its end tag would close. */
async function buildScript(root: string): Promise<string> {
  const text = await buildOne(root, {
    lib: { entry: SCRIPT, formats: ["iife"], name: "DatelineFile" },
  });
  return text.trim().replace(/<\/script/gi, "<\\/script");
}

async function buildStyle(root: string): Promise<string> {
  const text = await buildOne(root, { rolldownOptions: { input: STYLE } });
  if (/<\/style/i.test(text)) throw new Error(`${STYLE}: a style sheet cannot hold “</style”`);
  return text.trim();
}

async function buildOne(root: string, options: InlineConfig["build"]): Promise<string> {
  const output = await build({
    ...COMMON,
    root,
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
  if (file === undefined) throw new Error("nothing was built for the single file");
  return file.type === "chunk" ? file.code : String(file.source);
}
