import { describe, expect, it } from "vitest";
import { createAssetTags } from "./asset-tags.ts";

const built = `<!doctype html><html><head><title>x</title>
    <script type="module" crossorigin src="./assets/index-a1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react-b2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-c3.css">
  </head><body></body></html>`;

describe("createAssetTags", () => {
  it.each(["./", "../../", "../../../../../"])("leads to the assets from %s", (root) => {
    expect(createAssetTags(built)(root).split("\n")).toEqual([
      `<script type="module" crossorigin src="${root}assets/index-a1.js"></script>`,
      `<link rel="modulepreload" crossorigin href="${root}assets/react-b2.js">`,
      `<link rel="stylesheet" crossorigin href="${root}assets/index-c3.css">`,
    ]);
  });

  it("refuses a page without a script", () => {
    expect(() => createAssetTags("<html></html>")).toThrow("no script");
  });
});
