import mammoth from "mammoth/mammoth.browser.js";
import { err, ok, type Result } from "#core/base";
import { readCoreProperties } from "./core-properties.ts";
import { chooseFacts, type KnownFacts } from "./known-facts.ts";
import { findElement } from "./markup-node.ts";
import { readMarkupText } from "./markup-text.ts";
import type { ReadArticleProblem } from "./read-text.ts";
import { listZipEntries, unpackZipEntry, type ZipEntry } from "./zip-entries.ts";

const PROPERTIES = "docProps/core.xml";
const MOST_PROPERTIES = 1e6;
/** XML of a text is some ten times as long; what unpacks to more would stop the browser. */
const MOST_XML_BYTES = 6e7;
const XML = /\.(?:xml|rels)$/;

/** What is shown of a note's mark, and the way back from a note: neither is in the document. */
const NOTE_LINKS =
  /<sup><a [^>]*\bid="[^"]*note-ref-\d+"[^>]*>[^<]*<\/a><\/sup>|<a href="#[^"]*note-ref-\d+">[^<]*<\/a>/g;

/** Reads a Word document: headings, paragraphs, lists, tables, notes. Comes by itself when it is needed. */
export async function readDocx(
  bytes: Uint8Array<ArrayBuffer>,
  parseHtml: (text: string) => Document,
): Promise<Result<{ readonly text: string; readonly facts: KnownFacts }, ReadArticleProblem>> {
  const entries = listZipEntries(bytes) ?? [];
  try {
    const size = await measureXml(bytes, entries);
    if (size > MOST_XML_BYTES) {
      return err({ kind: "too-large", of: "file", size, limit: MOST_XML_BYTES });
    }
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: bytes.buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) },
    );
    const page = parseHtml(value.replace(NOTE_LINKS, ""));
    const properties = entries.find(({ name }) => name === PROPERTIES);
    const xml =
      properties === undefined
        ? undefined
        : await unpackZipEntry(bytes, properties, MOST_PROPERTIES);
    return ok({
      text: readMarkupText(findElement(page, "body") ?? page),
      facts: chooseFacts([readCoreProperties(new TextDecoder().decode(xml))]),
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return err({ kind: "broken", format: "docx", detail });
  }
}

/** How much the document unpacks to, as it says, and as it is: a file made to do harm says less. */
async function measureXml(
  bytes: Uint8Array<ArrayBuffer>,
  entries: readonly ZipEntry[],
): Promise<number> {
  const parts = entries.filter(({ name }) => XML.test(name));
  const stated = parts.reduce((sum, { size }) => sum + size, 0);
  if (stated > MOST_XML_BYTES) return stated;
  let measured = 0;
  for (const part of parts) {
    const unpacked = await unpackZipEntry(bytes, part, MOST_XML_BYTES - measured);
    measured += unpacked?.length ?? MOST_XML_BYTES + 1;
    if (measured > MOST_XML_BYTES) return measured;
  }
  return measured;
}
