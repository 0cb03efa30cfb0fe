import { expect, it } from "vitest";
import { findSiteRequest } from "./request.ts";

it.each<[string, string, string | undefined]>([
  ["/", "index.html", undefined],
  ["/?event=a", "index.html", undefined],
  ["/collections/x/", "collections/x/index.html", undefined],
  ["/collections/x", "collections/x", "/collections/x/"],
  ["/collections/x?q=a?b", "collections/x", "/collections/x/?q=a?b"],
  ["/collections/x/timeline.json", "collections/x/timeline.json", "/collections/x/timeline.json/"],
  ["//elsewhere.example/a", "elsewhere.example/a", "/elsewhere.example/a/"],
  ["/collections/%C3%A5/", "collections/å/index.html", undefined],
])("%s asks for %s", (url, file, withSlash) => {
  expect(findSiteRequest(url)).toEqual({ file, withSlash });
});

it("gives nothing for escapes that do not decode", () => {
  expect(findSiteRequest("/%E5")).toBeUndefined();
});
