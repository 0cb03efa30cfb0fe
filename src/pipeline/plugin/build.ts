import type { Plugin } from "vite";
import { drawTimelineSvg, listSiteFiles, printNotFoundPage } from "#pages";
import { createNodeEffects } from "../read/node-effects.ts";
import { createAssetTags } from "./asset-tags.ts";
import { hashText } from "./hash.ts";
import { readSite, type Site } from "./read-site.ts";

/**
 * The build: every page and data file of the site beside the bundler's assets. `index.html` goes in as a carrier of
 * the asset tags and comes out as the first collection's page. Any problem in the data fails the build.
 */
export function createBuildPlugin(): Plugin {
  let root = "";
  let site: Site | undefined;
  return {
    name: "dateline:build",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root;
    },
    async buildStart() {
      const effects = createNodeEffects(root, (line) => this.info(line));
      site = await readSite(effects, "data", { withDrafts: false });
      if (site.report !== undefined) {
        this.error({ message: `the data has problems\n\n${site.report}`, stack: "" });
      }
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const carrier = bundle["index.html"];
        if (carrier?.type !== "asset") return this.error("no index.html in the build");
        const tags = createAssetTags(String(carrier.source));
        delete bundle["index.html"];
        const files = listSiteFiles(site?.collections ?? [], drawTimelineSvg, {
          tags,
          policy: true,
        });
        for (const file of files) {
          this.emitFile({ type: "asset", fileName: file.path, source: file.print() });
        }
        const source = printNotFoundPage(hashText);
        this.emitFile({ type: "asset", fileName: "404.html", source });
      },
    },
  };
}
