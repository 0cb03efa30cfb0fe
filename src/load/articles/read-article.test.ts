import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { err, ok } from "#core/base";
import { nameBlob } from "../open/worker.fixture.ts";
import { parseMarkup } from "./markup.fixture.ts";
import { readArticleFile, readPastedText } from "./read-article.ts";
import { writeZip } from "./zip.fixture.ts";

const PORTS = { parseHtml: parseMarkup };
const readFile = (content: BlobPart, name: string) =>
  readArticleFile(nameBlob(content, name), PORTS);

const bytes = (...values: number[]) => Uint8Array.from(values);
const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

describe("a text file", () => {
  it.each<readonly [string, BlobPart, string, readonly unknown[]]>([
    ["as it is", "One.\n\nTwo.", "One.\n\nTwo.", []],
    ["line ends, blank ends", "\r\n \r\nOne.\r\n\r\nTwo.\r\n", "One.\n\nTwo.", []],
    ["a byte order mark", "\uFEFFOne.", "One.", []],
    ["composed", "A\u030Apent", "Åpent", [{ kind: "composed" }]],
    ["soft hyphens", "i\u00ADdag\u00AD", "idag", [{ kind: "soft-hyphens", count: 2 }]],
    ["zero width", "i\u200B d\uFEFFag", "i dag", [{ kind: "zero-width", count: 2 }]],
    [
      "no-break spaces, joiners, directions",
      "22.\u00A0mars 👩‍🚀 \u200Fא",
      "22.\u00A0mars 👩‍🚀 \u200Fא",
      [],
    ],
    [
      "UTF-16",
      Uint8Array.from([0xff, 0xfe, 0xe5, 0, 0x70, 0]),
      "åp",
      [{ kind: "encoding", encoding: "utf-16le" }],
    ],
    [
      "Windows-1252",
      latin("p\u00E5 \u00AB n\u00E5"),
      "på « nå",
      [{ kind: "encoding", encoding: "windows-1252" }],
    ],
  ])("%s", async (_, content, text, notes) => {
    expect(await readFile(content, "a.txt")).toEqual(ok({ text, format: "text", notes }));
  });

  it("with front matter gives its fields, and the text as it stands", async () => {
    const text =
      "---\ntitle: Rain\npublished: 2024-03-22\nlanguage: nb_NO\ntext: full\n---\n\n  It rained. \n";
    expect(await readFile(text, "a.txt")).toEqual(
      ok({
        text: "\n  It rained. ",
        format: "text",
        title: "Rain",
        published: "2024-03-22",
        language: "nb-NO",
        rest: { text: "full" },
        notes: [],
      }),
    );
  });

  it.each([
    ["---\ntitle: [\n---\nText", ["front-matter"]],
    ["---\nNo end of it", []],
    ["---\nA line.\n---\nText", []],
  ])("%j is kept as it is when it is no front matter", async (text, kinds) => {
    const read = await readFile(text, "a.txt");
    expect(read).toMatchObject({ ok: true, value: { text } });
    expect(read.ok && read.value.notes.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe("a Markdown file", () => {
  it("is read without its marks, its first heading as the title", async () => {
    const text =
      "# The *rain*\n\nIt [rained](https://x.no) on\n**Friday**.\n\n- a\n- b\n\n<script>x</script>\n";
    expect(await readFile(text, "a.md")).toEqual(
      ok({
        text: "The rain\n\nIt rained on Friday.\n\na\n\nb",
        title: "The rain",
        format: "markdown",
        notes: [],
      }),
    );
  });

  it("has the title of its front matter, where there is one", async () => {
    const read = await readFile("---\ntitle: Rain\n---\n# Wind\n\nText", "a.md");
    expect(read).toMatchObject({ ok: true, value: { title: "Rain", text: "Wind\n\nText" } });
  });
});

describe("a web page", () => {
  it("gives its text and what it says of itself", async () => {
    const html = `<!doctype html><html lang="nb"><head><title>Regn – Avisa</title>
      <meta property="og:title" content="Regn i dag"><meta property="og:site_name" content="Avisa">
      <meta name="author" content="Kari Nordmann"><link rel="canonical" href="https://avisa.no/1">
      <meta property="article:published_time" content="2024-03-22T23:30:00Z">
      </head><body><h1>Regn i dag</h1><p>Det regnet fredag.</p></body></html>`;
    expect(await readFile(html, "side")).toEqual(
      ok({
        text: "Regn i dag\n\nDet regnet fredag.",
        format: "html",
        title: "Regn i dag",
        publisher: "Avisa",
        author: "Kari Nordmann",
        url: "https://avisa.no/1",
        language: "nb",
        published: "2024-03-22",
        notes: [],
      }),
    );
  });

  it("is read as it says it is encoded", async () => {
    const html = latin(
      '<html><head><meta charset="iso-8859-5"></head><body><p>\u00BC\u00D0\u00D9</p></body></html>',
    );
    expect(await readFile(html, "a.html")).toMatchObject({
      ok: true,
      value: { text: "Май", notes: [{ kind: "encoding", encoding: "iso-8859-5" }] },
    });
  });

  it("is read as a whole when no article is found on it", async () => {
    const html = "<html><body><nav>Menu</nav><p>Text.</p></body></html>";
    expect(await readFile(html, "a.html")).toMatchObject({
      ok: true,
      value: { text: "Text.", notes: [{ kind: "whole-page" }] },
    });
  });

  it("that cannot be parsed is told", async () => {
    const parseHtml = () => {
      throw new TypeError("refused");
    };
    const file = nameBlob("<p>a</p>", "a.html");
    expect(await readArticleFile(file, { parseHtml })).toEqual(
      err({ kind: "broken", format: "html", detail: "refused" }),
    );
  });
});

const RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function writeDocx(body: string, core = ""): Uint8Array<ArrayBuffer> {
  return writeZip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    "docProps/core.xml": core,
  });
}

const paragraph = (text: string, style = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

const PART = "word/document.xml";

describe("a Word document", () => {
  it("gives its text and properties, not the day it was made", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const docx = writeDocx(
      `${paragraph("Rain", "Heading1")}${paragraph("On 22 March.")}<w:tbl><w:tr>${cell("a")}${cell("b")}</w:tr></w:tbl>`,
      "<c><dc:title>Rain &amp; wind</dc:title><dc:creator/><dc:language>en-GB</dc:language><dcterms:created>2020-01-01T00:00:00Z</dcterms:created></c>",
    );
    expect(await readFile(docx, "a.docx")).toEqual(
      ok({
        text: "Rain\n\nOn 22 March.\n\na\tb",
        format: "docx",
        title: "Rain & wind",
        language: "en-GB",
        notes: [],
      }),
    );
  });

  it("that is damaged is told", async () => {
    const cut = writeDocx(paragraph("a")).subarray(0, 200);
    const broken = { kind: "broken", format: "docx" };
    expect(await readFile(cut, "a.docx")).toMatchObject(err(broken));
    expect(await readFile(writeDocx("<w:p>"), "a.docx")).toMatchObject(err(broken));
    expect(await readFile(writeDocx(""), "a.docx")).toEqual(err({ kind: "empty" }));
  });

  it.each([
    ["as it says", writeZip({ [PART]: "x" }, { [PART]: 4e9 })],
    ["though it says less", writeZip({ [PART]: deflateRawSync(Buffer.alloc(7e7)) }, { [PART]: 1 })],
  ])("that unpacks to more than can be held, %s, is refused", async (_, bomb) => {
    const problem = { kind: "too-large", of: "file", limit: 6e7 };
    expect(await readFile(bomb, "a.docx")).toMatchObject(err(problem));
  });
});

describe("what cannot be read", () => {
  it.each<readonly [string, BlobPart, unknown]>([
    ["nothing", "", { kind: "empty" }],
    ["white space", " \n\u00A0\n", { kind: "empty" }],
    ["invisible characters", "\u200B\u00AD", { kind: "empty" }],
    ["a page without text", "<html><body><img></body></html>", { kind: "empty" }],
    ["bytes", bytes(1, 2, 0, 4, 0, 0, 9), { kind: "binary" }],
    ["a PDF", "%PDF-1.7\n", { kind: "unsupported", format: "pdf" }],
    [
      "an old Word document",
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      { kind: "unsupported", format: "doc" },
    ],
    ["RTF", "{\\rtf1 a}", { kind: "unsupported", format: "rtf" }],
    [
      "a PNG",
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      { kind: "unsupported", format: "image" },
    ],
    [
      "a saved page",
      "MIME-Version: 1.0\r\nContent-Type: multipart/related",
      { kind: "unsupported", format: "web-archive" },
    ],
    [
      "an ODT",
      writeZip({ mimetype: "x", "content.xml": "" }),
      { kind: "unsupported", format: "odt" },
    ],
    [
      "a workbook",
      writeZip({ "xl/workbook.xml": "" }),
      { kind: "unsupported", format: "spreadsheet" },
    ],
    ["an archive", writeZip({ "a.txt": "" }), { kind: "unsupported", format: "archive" }],
  ])("%s", async (_, content, problem) => {
    expect(await readFile(content, "a")).toEqual(err(problem));
  });

  it("more than the limits", async () => {
    const file = nameBlob("12345", "a.txt");
    const limits = { fileBytes: 5, textLength: 4 };
    expect(await readArticleFile(file, PORTS, limits)).toEqual(
      err({ kind: "too-large", of: "text", size: 5, limit: 4 }),
    );
    expect(await readArticleFile(file, PORTS, { ...limits, fileBytes: 4 })).toEqual(
      err({ kind: "too-large", of: "file", size: 5, limit: 4 }),
    );
    expect(await readPastedText("12345", undefined, PORTS, limits)).toEqual(
      err({ kind: "too-large", of: "text", size: 5, limit: 4 }),
    );
  });

  it("a file that is gone", async () => {
    const gone = Object.assign(nameBlob("a", "a.txt"), {
      arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")),
    });
    expect(await readArticleFile(gone, PORTS)).toEqual(err({ kind: "unreadable", detail: "gone" }));
  });

  it("what is no longer wanted", async () => {
    const signal = AbortSignal.abort();
    const file = nameBlob("a", "a.txt");
    expect(await readArticleFile(file, { ...PORTS, signal })).toEqual(err({ kind: "cancelled" }));
  });
});

describe("pasted text", () => {
  it.each([
    ["plain", "One.\n", undefined, "One.", "text"],
    ["markup with paragraphs", "One. Two.", "<p>One.</p><p>Two.</p>", "One.\n\nTwo.", "html"],
    ["markup without", "a\nb", "<span>a b</span>", "a\nb", "text"],
    ["markup with nothing in it", "a", "<p><img></p>", "a", "text"],
    [
      "the source of a page",
      "<!DOCTYPE html><html><body><p>a</p></body></html>",
      undefined,
      "a",
      "html",
    ],
    ["a header that was marked", "x", "<header>a</header><p>b</p>", "a\n\nb", "html"],
  ])("%s", async (_, text, html, expected, format) => {
    expect(await readPastedText(text, html, PORTS)).toEqual(
      ok({ text: expected, format, notes: [] }),
    );
  });
});
