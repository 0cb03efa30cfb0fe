import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import {
  articlePage,
  DIST,
  HOME,
  listFiles,
  listQuoted,
  readBody,
  readText,
  readTimeline,
} from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/** The built files themselves: what others read, and what must not be in them. No page is opened. */
const { events, articles } = readTimeline();
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "worker-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];
/** The page for a person's own file has a worker, and may connect to nothing. */
const OPEN_POLICY = [
  ...POLICY.filter((directive) => !/^(?:connect|worker|trusted)/u.test(directive)),
  "connect-src 'none'",
  "worker-src 'self'",
  "trusted-types default",
];
/** The workbench may also make a document out of a web page's text, in which nothing runs. */
const WORKBENCH_POLICY = OPEN_POLICY.map((directive) =>
  directive === "trusted-types default" ? "trusted-types default inert" : directive,
);
/** The page about embedding has frames of ours in it. */
const EMBEDDING_POLICY = [...POLICY, "frame-src 'self'"];
/** A shorter run of words may stand in a summary of our own by chance. */
const LEAST_LEAK = 40;

/**
 * Stands in for any address, so no relative one of its own can hold: its script and style are inside it, by their hashes;
 * so are those of the pages for frames, which have to work where nothing can be loaded.
 */
const NOT_FOUND = "404.html";
const isFrame = (path: string) => path.startsWith("embed/");
const HTML = listFiles(".html");
const PAGES = HTML.filter((path) => path !== NOT_FOUND && !isFrame(path));
const WHOLE = HTML.filter((path) => path === NOT_FOUND || isFrame(path));

const readBuilt = (path: string) => readFileSync(join(DIST, path), "utf8");

test("timeline.json keeps to the schema that is published beside it", () => {
  const schema = JSON.parse(readBuilt("schema/dateline-1.json"));
  const validate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false }).compile(
    schema,
  );
  const timeline = JSON.parse(readBuilt(`${HOME}timeline.json`));
  expect(validate(timeline), JSON.stringify(validate.errors)).toBe(true);
  for (const broken of [
    { ...timeline, format: "dateline/2" },
    { ...timeline, events: [{ ...timeline.events[0], date: 2015 }] },
  ]) {
    expect(validate(broken)).toBe(false);
  }
});

test("each mention's place in its article's text holds exactly its words", () => {
  const quoted = events.flatMap((event) => listQuoted(event));
  expect(quoted.length).toBeGreaterThan(20);
  for (const mention of quoted) {
    const { start, end, exact, expression, expressionStart = 0, expressionEnd = 0 } = mention;
    expect(slice(mention.article, start, end)).toBe(exact);
    if (expression === undefined) continue;
    expect(slice(mention.article, expressionStart, expressionEnd)).toBe(expression);
  }
});

test("the published text is the author's, word for word, and in order", () => {
  for (const { id } of articles) {
    const body = readBody(id);
    const { length, excerpts } = readText(id);
    expect(length).toBe(body.length);
    let reached = -1;
    for (const { start, end, text } of excerpts) {
      expect(start).toBeGreaterThan(reached);
      expect(text).toBe(body.slice(start, end));
      reached = end;
    }
  }
});

test("what an article shows in excerpts is not in the site beyond them", () => {
  const files = listFiles("").filter((path) => /\.(html|json|js|css|txt|xml|svg)$/u.test(path));
  const built = files.map((path) => [path, normalise(decodeEntities(readBuilt(path)))] as const);
  const shown = built.filter(([path]) => path.startsWith(articlePage(articles[0]?.id ?? "")));
  let withheld = 0;
  for (const { id, text, title } of articles) {
    if (text !== "excerpts") continue;
    // A sentence that stands in the text twice is shown where one of the two is.
    const open = normalise(
      [title, ...readText(id).excerpts.map((excerpt) => excerpt.text)].join(" "),
    );
    for (const sentence of listSentences(readBody(id))) {
      if (sentence.length < LEAST_LEAK || open.includes(sentence)) continue;
      withheld += 1;
      const leaks = built.filter(([, content]) => content.includes(sentence)).map(([path]) => path);
      expect(leaks, sentence).toEqual([]);
    }
  }
  expect(withheld, "sentences that are withheld").toBeGreaterThan(20);
  const [first] = readText(articles[0]?.id ?? "").excerpts;
  const seen = listSentences(first?.text ?? "")[0] ?? "";
  expect(
    shown.some(([, content]) => content.includes(seen)),
    "the search finds what is shown",
  ).toBe(true);
});

function findPolicy(path: string): readonly string[] {
  if (path.startsWith("open/")) return OPEN_POLICY;
  if (path.startsWith("embedding/")) return EMBEDDING_POLICY;
  return path.startsWith("workbench/") ? WORKBENCH_POLICY : POLICY;
}

test("every page has the policy, before anything it could concern", () => {
  expect(PAGES.length).toBeGreaterThan(2 * (events.length + articles.length));
  for (const path of PAGES) {
    const { directives, before } = readPolicy(path);
    expect(directives.toSorted(), path).toEqual(findPolicy(path).toSorted());
    expect(before, path).not.toMatch(/<(script|link|style|img)\b/u);
  }
});

test("pages that are whole in themselves allow their own script and style, and nothing else", () => {
  expect(WHOLE.length).toBeGreaterThanOrEqual(3);
  for (const path of WHOLE) {
    const { directives, html } = readPolicy(path);
    for (const name of ["script", "style"]) {
      const [, content] = new RegExp(`<${name}>(.*?)</${name}>`, "su").exec(html) ?? [];
      const own = directives.filter((directive) => directive.startsWith(`${name}-src`));
      // A story in a frame has no script at all.
      const hash = createHash("sha256")
        .update(content ?? "")
        .digest("base64");
      expect(own, path).toEqual(content === undefined ? [] : [`${name}-src 'sha256-${hash}'`]);
      if (name === "style") expect(content, path).toBeDefined();
    }
    expect(directives, path).toContain("default-src 'none'");
    const tags = html.match(/<[a-z][^>]*>/giu) ?? [];
    const loads =
      /^<script[^>]*\ssrc=|^<link[^>]*rel="(?:stylesheet|preload|modulepreload)"|^<(?:img|iframe)/u;
    expect(
      tags.filter((tag) => loads.test(tag)),
      path,
    ).toEqual([]);
  }
});

test("no page has a style attribute, an inline script or style, or an attribute that is script", () => {
  for (const path of PAGES) {
    const tags = readBuilt(path).match(/<[a-z][^>]*>/giu) ?? [];
    const isRefused = (tag: string) =>
      /^<style|^<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)|\s(style|on[a-z]+)\s*=/u.test(
        tag,
      );
    expect(tags.filter(isRefused), path).toEqual([]);
  }
});

test("no address in any page hangs from the root of the host, and nothing is loaded from another", () => {
  for (const path of HTML.filter((each) => each !== NOT_FOUND)) {
    const tags = readBuilt(path).match(/<[a-z][^>]*>/giu) ?? [];
    const isWrong = (tag: string) =>
      /\s(src|href)="\//u.test(tag) ||
      /^<(script|img|iframe|source)\b.*\ssrc="https?:/u.test(tag) ||
      /^<link\b.*rel="(stylesheet|modulepreload|preload|icon)".*\shref="https?:/u.test(tag);
    expect(tags.filter(isWrong), path).toEqual([]);
  }
});

function readPolicy(path: string) {
  const html = readBuilt(path);
  const [policy] = html.matchAll(/<meta http-equiv="Content-Security-Policy" content="(.*?)">/gu);
  const directives = decodeEntities(policy?.[1] ?? "").split("; ");
  return { html, directives, before: html.slice(0, policy?.index) };
}

function slice(article: string, start: number, end: number): string | undefined {
  const excerpt = readText(article).excerpts.find(
    (candidate) => candidate.start <= start && end <= candidate.end,
  );
  return excerpt?.text.slice(start - excerpt.start, end - excerpt.start);
}

/** By the platform's own rules, not by the program's, which are what is tested. */
function listSentences(text: string): readonly string[] {
  const lines = text.split(/\n+/u);
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  return lines.flatMap((line) =>
    [...segmenter.segment(line)].map(({ segment }) => normalise(segment)).filter(Boolean),
  );
}

function normalise(text: string): string {
  return text
    .replace(/<[^>]*>/gu, "")
    .replace(/\\n|\s+/gu, " ")
    .replace(/\\"/gu, '"')
    .trim();
}

function decodeEntities(text: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&", apos: "'" };
  return text.replace(/&(?:#(\d+)|([a-z]+));/gu, (entity, code?: string, name?: string) =>
    code === undefined ? (named[name ?? ""] ?? entity) : String.fromCodePoint(Number(code)),
  );
}
