import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Timeline } from "../../src/core/model/index.ts";
import { printTimelineJs } from "../../src/exchange/index.ts";
import { MODULES } from "../measure/paths.ts";

/** What is compared: a page as it stands in a frame, or holds the timeline itself. */
export interface Contestant {
  readonly name: string;
  /** When the timeline stands: with the page's text, when a script has drawn it, or never. */
  readonly drawn: "in the page" | "by script" | "never";
  /** Address on the server to what is there; the page itself is `index.html`. */
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** All script and style that it needs, as the browser runs it. */
  readonly code: readonly (string | Buffer)[];
}

export const BARE = "bare page of the same text";
export const EMBED = "**embed page**";
export const ELEMENT = "**`<date-line>`**";

/** A script that notes when the timeline stood, two frames after `name` was called. */
const CLOCK = `<script>function drawn(){requestAnimationFrame(()=>requestAnimationFrame(()=>{window.drawnAt??=performance.now()}))}</script>`;

/** The contestants with the events of one collection of the built site, in English. */
export function createContestants(site: string, collection: string): readonly Contestant[] {
  const embed = readFileSync(join(site, "embed", collection, "index.html"), "utf8");
  const json = readFileSync(join(site, "collections", collection, "timeline.json"), "utf8");
  const script = readFileSync(join(site, "embed", "dateline.js"));
  const timeline: Timeline = JSON.parse(json);
  return [
    { name: BARE, drawn: "never", files: { "index.html": strip(embed) }, code: [] },
    { name: EMBED, drawn: "in the page", files: { "index.html": embed }, code: listInline(embed) },
    createElement(timeline, json, script),
    createTimelineJs(timeline),
    createVis(timeline),
  ];
}

/** The embed page's text alone: no script, no style, no drawing. */
function strip(page: string): string {
  return page
    .replace(/<script\b.*?<\/script>|<style\b.*?<\/style>|<svg\b.*?<\/svg>/gsu, "")
    .replace(/<meta http-equiv[^>]*>/u, "");
}

/** The scripts and styles that stand in a page; data are not code. */
function listInline(page: string): readonly string[] {
  return [...page.matchAll(/<(script|style)>(.*?)<\/\1>/gsu)].map(([, , text]) => text ?? "");
}

function printPage(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

function createElement(timeline: Timeline, json: string, script: Buffer): Contestant {
  const page = printPage(
    "",
    `<date-line src="timeline.json"><a href="./">${timeline.title.en ?? ""}</a></date-line>
${CLOCK}<script>document.querySelector("date-line").addEventListener("ready", drawn)</script>
<script src="dateline.js" async></script>`,
  );
  const files = { "index.html": page, "timeline.json": json, "dateline.js": script };
  return { name: ELEMENT, drawn: "by script", files, code: [script] };
}

/** As its documentation shows it, with the same events, their quotations in the text of the slides. */
function createTimelineJs(timeline: Timeline): Contestant {
  const folder = join(MODULES, "@knight-lab", "timelinejs", "dist");
  const style = readFileSync(join(folder, "css", "timeline.css"));
  const script = readFileSync(join(folder, "js", "timeline.js"));
  const page = printPage(
    `<link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script>`,
    `<div id="timeline" style="height:520px"></div>${CLOCK}
<script>fetch("events.json").then((answer) => answer.json()).then((events) => {
  const timeline = new TL.Timeline("timeline", events, { script_path: new URL("js/", location).href, hash_bookmark: false });
  timeline.on("loaded", drawn);
})</script>`,
  );
  const locale = readFileSync(join(folder, "js", "locale", "en.json"));
  const files = {
    "index.html": page,
    "css/timeline.css": style,
    "css/icons/tl-icons.woff2": readFileSync(join(folder, "css", "icons", "tl-icons.woff2")),
    "js/timeline.js": script,
    "js/locale/en.json": locale,
    "events.json": printTimelineJs(timeline, "en").text,
  };
  return { name: "TimelineJS 3.9.11", drawn: "by script", files, code: [script, style] };
}

/** As its documentation shows it: titles on the line, and nothing of the sources. */
function createVis(timeline: Timeline): Contestant {
  const folder = join(MODULES, "vis-timeline");
  const style = readFileSync(join(folder, "styles", "vis-timeline-graph2d.min.css"));
  const script = readFileSync(join(folder, "standalone", "umd", "vis-timeline-graph2d.min.js"));
  const items = timeline.events.flatMap(({ id, title, earliest, latest }) =>
    earliest === undefined
      ? []
      : [
          {
            id,
            content: title.en ?? id,
            start: earliest,
            ...(latest !== undefined && latest !== earliest && { end: latest }),
          },
        ],
  );
  const page = printPage(
    `<link rel="stylesheet" href="vis.css"><script src="vis.js"></script>`,
    `<div id="timeline"></div>${CLOCK}
<script>fetch("events.json").then((answer) => answer.json()).then((items) => {
  new vis.Timeline(document.getElementById("timeline"), new vis.DataSet(items), { height: "440px", onInitialDrawComplete: drawn });
})</script>`,
  );
  const files = {
    "index.html": page,
    "vis.css": style,
    "vis.js": script,
    "events.json": JSON.stringify(items),
  };
  return { name: "vis-timeline 8.5.4", drawn: "by script", files, code: [script, style] };
}
