import { join } from "node:path";
import type { Plugin } from "vite";
import {
  drawTimelineSvg,
  type InlineCode,
  type InlineStyle,
  listEmbedFiles,
  listSiteFiles,
  printNotFoundPage,
} from "#pages";
import { listPreviews } from "../preview/list-previews.ts";
import { createPreviewPainter, type PreviewPainter } from "../preview/preview-painter.ts";
import { createNodeEffects } from "../read/node-effects.ts";
import { createAssetTags } from "./asset-tags.ts";
import { hashText } from "./hash.ts";
import { buildInlineCode, buildStoryStyle, EMBED_SOURCE } from "./inline-code.ts";
import { readSite, type Site } from "./read-site.ts";
import { parseSiteAddress, SITE_VARIABLE, WITHOUT_SITE } from "./site-address.ts";

/**
 * The build: every page and data file of the site beside the bundler's assets. `index.html` goes in as a carrier of
 * the asset tags and comes out as the first collection's page. Any problem in the data fails the build.
 */
export function createBuildPlugin(): Plugin {
  let root = "";
  let site: Site | undefined;
  let address: string | undefined;
  let embedCode: InlineCode | undefined;
  let storyStyle: InlineStyle | undefined;
  let painter: PreviewPainter | undefined;
  return {
    name: "dateline:build",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      const named = parseSiteAddress(process.env[SITE_VARIABLE]);
      if (!named.ok) return this.error({ message: named.error, stack: "" });
      address = named.value;
      if (address === undefined) this.info(WITHOUT_SITE);
      const effects = createNodeEffects(root, (line) => this.info(line));
      site = await readSite(effects, "data", { withDrafts: false });
      if (site.report !== undefined) {
        this.error({ message: `the data has problems\n\n${site.report}`, stack: "" });
      }
      embedCode = await buildInlineCode(root, EMBED_SOURCE);
      storyStyle = await buildStoryStyle(root);
      painter = await createPreviewPainter(join(root, "node_modules"));
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const carrier = bundle["index.html"];
        if (carrier?.type !== "asset") return this.error("no index.html in the build");
        const tags = createAssetTags(String(carrier.source));
        delete bundle["index.html"];
        if (embedCode === undefined || storyStyle === undefined)
          return this.error("no code for the embed pages");
        const collections = site?.collections ?? [];
        const draw = drawTimelineSvg;
        const files = [
          ...listSiteFiles(collections, draw, { tags, policy: true, site: address }),
          ...listEmbedFiles(collections, { draw, code: embedCode, storyStyle, site: address }),
        ];
        for (const file of files) {
          this.emitFile({ type: "asset", fileName: file.path, source: file.print() });
        }
        if (painter === undefined) return this.error("nothing to paint the preview pictures with");
        for (const { path, paint } of listPreviews(collections, painter)) {
          this.emitFile({ type: "asset", fileName: path, source: paint() });
        }
        const source = printNotFoundPage(hashText);
        this.emitFile({ type: "asset", fileName: "404.html", source });
      },
    },
  };
}
