import { err, ok, type Result } from "#core/base";
import { parseArticleText, parseTimeline } from "#core/model";
import { fromTimeline, type Project, parseProject } from "#core/project";
import type { ImportFaultName } from "#core/words";
import { unpackCollection, unzipFiles } from "#exchange";
import type { NamedBlob } from "#load";
import { findFileData } from "#pages";

type Reading = Result<Project, ImportFaultName>;

/** More than this is no project of ours, and would only fill the memory. */
const MOST_BYTES = 1e8;

/**
 * Reads a file as a project, under a new id: a collection in a zip file, `timeline.json`, the workbench's own file, or a
 * single page with its data in it. Undefined when it is none of these, so that it may be an article; a JSON file is never
 * one.
 */
export async function readProjectFile(file: NamedBlob, id: string): Promise<Reading | undefined> {
  const name = file.name.toLowerCase();
  const isOf = (...endings: readonly string[]) => endings.some((ending) => name.endsWith(ending));
  if (file.size > MOST_BYTES) return isOf(".html", ".htm") ? undefined : err("too-large");
  const content = await file.arrayBuffer().catch(() => undefined);
  // That it can no longer be read is said by whoever reads it as an article.
  if (content === undefined) return undefined;
  if (isOf(".zip")) return readZip(new Uint8Array(content), id);
  const text = new TextDecoder().decode(content);
  if (isOf(".json")) return readJson(text, id);
  return isOf(".html", ".htm") ? readPage(text, id) : undefined;
}

async function readZip(bytes: Uint8Array, id: string): Promise<Reading> {
  const files = unzipFiles(bytes);
  if (!files.ok) {
    const { kind } = files.error;
    if (kind === "not-a-zip") return err("not-ours");
    return err(kind === "too-large" || kind === "too-many" ? "too-large" : "broken");
  }
  const paths = [...files.value.keys()];
  if (!paths.some((path) => /(?:^|\/)collection\.yaml$/u.test(path))) return err("not-ours");
  const project = await unpackCollection(files.value, { id });
  return project.ok ? project : err("broken");
}

function readJson(text: string, id: string): Reading {
  const value = parseJson(text);
  const format = value instanceof Object ? Reflect.get(value, "format") : undefined;
  if (typeof format !== "string") return err("not-ours");
  if (format.startsWith("dateline-project/")) return readOwn(text, id);
  if (!format.startsWith("dateline/")) return err("not-ours");
  const timeline = parseTimeline(value);
  if (timeline.ok) return ok(fromTimeline(id, timeline.value));
  return err(format === "dateline/1" ? "broken" : "newer");
}

function readOwn(text: string, id: string): Reading {
  const project = parseProject(text);
  if (project.ok) return ok({ ...project.value, id });
  return err(project.error[0]?.kind === "format" ? "newer" : "broken");
}

function readPage(text: string, id: string): Reading | undefined {
  const data = findFileData(text);
  if (!data.ok) return data.error === "no-data" ? undefined : err("broken");
  const timeline = parseTimeline(data.value.timeline);
  if (!timeline.ok) return err("broken");
  const texts = Array.isArray(data.value.texts) ? data.value.texts : [];
  const read = texts.flatMap((value: unknown) => {
    const parsed = parseArticleText(value);
    return parsed.ok ? [parsed.value] : [];
  });
  return ok(fromTimeline(id, timeline.value, read));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
