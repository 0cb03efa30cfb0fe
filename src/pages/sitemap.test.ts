import { describe, expect, it } from "vitest";
import { assertDefined } from "#core/base";
import type { Timeline } from "#core/model";
import { createFixture } from "./fixture.ts";
import { listSitemapFiles, printRobots } from "./sitemap.ts";

const SITE = "https://example.net/tl/";
const { timeline } = createFixture();

function printAll(timelines: readonly Timeline[]): ReadonlyMap<string, string> {
  return new Map(listSitemapFiles(timelines, SITE).map(({ path, print }) => [path, print()]));
}

function listLocations(sitemap: string | undefined): readonly string[] {
  return [...(sitemap ?? "").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, location = ""]) => location);
}

describe("listSitemapFiles", () => {
  it("has every page in each language, with its translations", () => {
    const sitemap = printAll([timeline]).get("sitemap.xml");
    expect(sitemap).toContain(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://example.net/tl/collections/sample/</loc>
<xhtml:link rel="alternate" hreflang="en" href="https://example.net/tl/collections/sample/"/>
<xhtml:link rel="alternate" hreflang="nb" href="https://example.net/tl/collections/sample/nb/"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://example.net/tl/collections/sample/"/></url>
<url><loc>https://example.net/tl/collections/sample/nb/</loc>
`);
    const locations = listLocations(sitemap);
    expect(locations).toContain(`${SITE}collections/sample/nb/events/warning/`);
    expect(locations).toContain(`${SITE}collections/sample/articles/report/`);
    expect(new Set(locations).size).toBe(locations.length);
  });

  it("is an index of several where one may not hold them all", () => {
    const event = assertDefined(timeline.events[0], "event");
    const events = Array.from({ length: 20_500 }, (_, index) => ({ ...event, id: `e-${index}` }));
    const files = printAll([{ ...timeline, events }]);
    const parts = ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"];
    expect([...files.keys()]).toEqual(["sitemap.xml", ...parts]);
    expect(listLocations(files.get("sitemap.xml"))).toEqual(parts.map((part) => SITE + part));
    const locations = parts.flatMap((part) => listLocations(files.get(part)));
    for (const part of parts) {
      expect(listLocations(files.get(part)).length).toBeLessThanOrEqual(50_000);
      expect(files.get(part)?.length).toBeLessThan(50 * 1024 * 1024);
    }
    expect(new Set(locations).size).toBe(locations.length);
    expect(locations.filter((location) => location.includes("/events/"))).toHaveLength(41_000);
  });
});

describe("printRobots", () => {
  it("names the sitemap where the site knows its address", () => {
    expect(printRobots(SITE)).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://example.net/tl/sitemap.xml\n",
    );
    expect(printRobots(undefined)).toBe("User-agent: *\nAllow: /\n");
  });
});
