import { err, ok, type Result } from "#core/base";
import type { NamedBlob } from "../open/data-file.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { READ_LIMITS, type ReadLimits, type ReadPorts } from "./ports.ts";
import { quietMarkup } from "./quiet-markup.ts";
import { readFragment, readHtml } from "./read-html.ts";
import type { ArticleFormat, ReadArticleProblem, ReadNote, ReadText } from "./read-text.ts";
import { recogniseFile } from "./recognise-file.ts";
import { tidyText } from "./tidy-text.ts";

/** Longer Markdown is read as plain text: its parser would stop the browser for seconds. */
const LONGEST_MARKDOWN = 3e6;

/** Reads one file: txt, md, html, docx, known by its content first and by its name second. Never rejects. */
export async function readArticleFile(
  blob: NamedBlob,
  given: ReadPorts,
  limits: ReadLimits = READ_LIMITS,
): Promise<Result<ReadText, ReadArticleProblem>> {
  const ports = parseQuietly(given);
  const limit = limits.fileBytes;
  if (blob.size > limit) return err({ kind: "too-large", of: "file", size: blob.size, limit });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    return err({ kind: "unreadable", detail: printError(error) });
  }
  return unlessCancelled(ports, async () => {
    const kind = recogniseFile(bytes);
    if (kind === "docx") return finish(await readWord(bytes, ports), limits);
    if (kind === "broken-zip") {
      return /\.docx$/i.test(blob.name)
        ? err({ kind: "broken", format: "docx", detail: "" })
        : err({ kind: "unsupported", format: "archive" });
    }
    if (kind !== "text") return err({ kind: "unsupported", format: kind });
    const decoded = decodeBytes(bytes);
    if (!decoded.ok) return decoded;
    const { text, notes } = decoded.value;
    const format = guessFormat(text, blob.name, blob.type);
    return finish(await readAs(format, text, ports, notes), limits);
  });
}

/**
 * Reads what was pasted. `html` is the same as markup, where the clipboard had it: it is used when it has paragraphs, of
 * which the plain form often knows nothing. Never rejects.
 */
export async function readPastedText(
  text: string,
  html: string | undefined,
  given: ReadPorts,
  limits: ReadLimits = READ_LIMITS,
): Promise<Result<ReadText, ReadArticleProblem>> {
  const ports = parseQuietly(given);
  const limit = limits.textLength;
  const size = Math.max(text.length, html?.length ?? 0);
  if (size > limit) return err({ kind: "too-large", of: "text", size, limit });
  return unlessCancelled(ports, async () => {
    if (html !== undefined && HAS_PARAGRAPHS.test(html)) {
      const read = readFragment(html, ports.parseHtml);
      if (read !== "") return finish(ok({ text: read, format: "html", notes: [] }), limits);
    }
    const format = IS_HTML.test(text) ? "html" : "text";
    return finish(await readAs(format, text, ports, []), limits);
  });
}

/** Nothing of what is parsed is applied, and the browser has nothing to refuse. */
function parseQuietly(ports: ReadPorts): ReadPorts {
  return { ...ports, parseHtml: (text) => ports.parseHtml(quietMarkup(text)) };
}

const HAS_PARAGRAPHS = /<(?:p|h[1-6]|li|blockquote|article|section|table)[\s>]/i;
const IS_HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i;

function guessFormat(text: string, name: string, type: string): TextFormat {
  if (IS_HTML.test(text.slice(0, 4000))) return "html";
  if (/\.x?html?$/i.test(name) || type === "text/html") return "html";
  if (/\.(?:md|markdown|mdown)$/i.test(name) || type === "text/markdown") return "markdown";
  return "text";
}

type TextFormat = Exclude<ArticleFormat, "docx">;
type Draft = Result<ReadText, ReadArticleProblem>;

/** Other people's code parses other people's files: what it throws is a fault of the file. */
async function readAs(
  format: TextFormat,
  text: string,
  ports: ReadPorts,
  notes: readonly ReadNote[],
): Promise<Draft> {
  try {
    return ok(await parseAs(format, text, ports, notes));
  } catch (error) {
    return err({ kind: "broken", format, detail: printError(error) });
  }
}

async function parseAs(
  format: TextFormat,
  text: string,
  { parseHtml }: ReadPorts,
  notes: readonly ReadNote[],
): Promise<ReadText> {
  if (format === "html") {
    const { facts, ...page } = await readHtml(text, parseHtml);
    return { ...facts, text: page.text, format, notes: [...notes, ...page.notes] };
  }
  const { facts, body, notes: found } = await splitFrontMatter(text);
  const known = { ...facts, format, notes: [...notes, ...found] };
  if (format === "text" || body.length > LONGEST_MARKDOWN) {
    // Under front matter the body is as it was written for us, to the last line end.
    return { ...known, text: body === text ? trimLines(body) : body };
  }
  const { readMarkdown } = await import("./read-markdown.ts");
  const markdown = readMarkdown(body, parseHtml);
  return { ...markdown, ...known };
}

async function splitFrontMatter(text: string) {
  const notes: readonly ReadNote[] = [];
  const none = { facts: {}, body: text, notes };
  if (!/^\uFEFF?---[ \t]*\r?\n/.test(text)) return none;
  const { readFrontMatter } = await import("./front-matter.ts");
  const front = readFrontMatter(text);
  if (front === undefined) return none;
  if (front.ok) return front.value;
  const note: ReadNote = { kind: "front-matter", detail: front.error };
  return { ...none, notes: [note] };
}

async function readWord(bytes: Uint8Array<ArrayBuffer>, { parseHtml }: ReadPorts): Promise<Draft> {
  const { readDocx } = await import("./read-docx.ts");
  const read = await readDocx(bytes, parseHtml);
  if (!read.ok) return read;
  const { text, facts } = read.value;
  return ok({ ...facts, text, format: "docx", notes: [] });
}

/** Without empty lines at the beginning and white space at the end. */
function trimLines(text: string): string {
  return text.replace(/^\uFEFF?(?:[ \t]*\r?\n)+/, "").trimEnd();
}

function finish(draft: Draft, { textLength }: ReadLimits): Draft {
  if (!draft.ok) return draft;
  const { text, notes } = tidyText(draft.value.text);
  if (!/[^\s\uFFFD]/.test(text)) return err({ kind: "empty" });
  if (text.length > textLength) {
    return err({ kind: "too-large", of: "text", size: text.length, limit: textLength });
  }
  return ok({ ...draft.value, text, notes: [...draft.value.notes, ...notes] });
}

async function unlessCancelled({ signal }: ReadPorts, read: () => Promise<Draft>): Promise<Draft> {
  const isCancelled = () => signal?.aborted === true;
  if (isCancelled()) return err({ kind: "cancelled" });
  const draft = await read();
  return isCancelled() ? err({ kind: "cancelled" }) : draft;
}

function printError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
