import { findLanguage, type Language } from "#core/extract";
import type { NewArticle, Project } from "#core/project";
import { readCollection } from "#exchange";
import type { Effects } from "../effects.ts";
import { chooseLanguage } from "../extract/choose-language.ts";
import { describeMixture, findMixture } from "../extract/find-mixture.ts";
import { findFrontText, readDocument, type TextDocument } from "../extract/read-document.ts";
import { readInput } from "../extract/read-input.ts";
import { EXIT, type Terminal } from "../extract/terminal.ts";
import { printProblem } from "../read/print-check.ts";
import { ADD_HELP, type AddOptions, readAddOptions } from "./add-options.ts";
import { describeArticle } from "./describe-article.ts";
import type { FindEvents } from "./find-events.ts";
import { normaliseBody } from "./normalise-body.ts";
import { openCollection } from "./open-collection.ts";
import { overlayFolder } from "./overlay.ts";
import { planAddition } from "./plan-addition.ts";
import { printAddition } from "./print-addition.ts";

/** How an article is read: what tells its language, and what finds its events. */
export interface Reader {
  readonly languages: readonly Language[];
  readonly find: FindEvents;
}

/** The command `add`: returns its exit code. Everything is checked before anything is written. */
export async function runAdd(
  terminal: Terminal,
  effects: Effects,
  reader: Reader,
): Promise<number> {
  const options = readAddOptions(terminal.args);
  if (!options.ok) {
    for (const line of [options.error, "See npm run add -- --help"]) terminal.tell(`add: ${line}`);
    return EXIT.usage;
  }
  if (options.value === "help") {
    await terminal.print(ADD_HELP);
    return EXIT.right;
  }
  const faults = await add(terminal, effects, reader, options.value);
  for (const line of faults) terminal.tell(`add: ${line}`);
  if (faults.length > 0) terminal.tell("Nothing was written.");
  return faults.length === 0 ? EXIT.right : EXIT.wrong;
}

/** Returns what stands in the way, in lines; none when it was done. */
async function add(
  terminal: Terminal,
  effects: Effects,
  { languages, find }: Reader,
  options: AddOptions,
): Promise<readonly string[]> {
  const { file, data, collection, said, isDryRun } = options;
  const kind = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  if (kind !== undefined && !["txt", "text", "md", "markdown"].includes(kind)) {
    return [
      `${file}: only .txt and .md are read here; the workbench on the site reads html and docx`,
    ];
  }
  const content = await readInput(terminal, file);
  if (!content.ok) return [content.error];
  const document = readDocument(file, content.value);
  const { body, notes } = normaliseBody(document.text, {
    isMarkdown: kind === "md" || kind === "markdown",
  });
  if (body.trim() === "") return [`${file}: there is no text in it`];
  const detected = detect(document, languages);
  const language = said.language ?? findFrontText(document, "language") ?? detected;
  const project = await openCollection(effects, options, language);
  if (!project.ok) return project.error;
  const article = describeArticle(document, said, project.value.settings.languages, detected);
  if (!article.ok) return article.error;
  const fields: NewArticle = { ...article.value.fields, text: body };
  const clash = findClash(project.value, fields, said.id);
  if (clash !== undefined) return [clash];
  const found = find({
    text: body,
    language: fields.language ?? "",
    written: fields.written ?? fields.published,
    categories: project.value.settings.categories,
  });
  const findings = found ?? { language: fields.language, expressions: [], candidates: [] };
  const isNew = options.newTitle !== undefined;
  const addition = planAddition(project.value, fields, findings, { isNew, languages });
  if (said.id !== undefined && addition.id !== said.id) {
    return [
      `--id is small letters, digits and hyphens, such as “${addition.id}”, not “${said.id}”`,
    ];
  }
  const folder = `${data}/${collection}`;
  const files = new Map([...addition.files].map(([path, text]) => [`${folder}/${path}`, text]));
  const after = await readCollection(overlayFolder(effects, files), folder);
  if (after.problems.length > 0) return after.problems.flatMap(printProblem);
  for (const [path, text] of isDryRun ? [] : files) await effects.writeFile(path, text);
  const told = [
    ...(document.note === undefined ? [] : [document.note]),
    ...article.value.notes,
    ...notes,
    ...listMixtures(body, fields.language, languages),
    ...(found === undefined ? [`dates are not found in the language “${fields.language}”`] : []),
  ];
  await terminal.print(printAddition(addition, { folder, notes: told, isDryRun }));
  return [];
}

function listMixtures(
  text: string,
  tag: string | undefined,
  languages: readonly Language[],
): readonly string[] {
  const language = findLanguage(languages, tag ?? "");
  if (language === undefined) return [];
  const mixture = findMixture(text, language, languages);
  return mixture === undefined ? [] : [describeMixture(mixture, language)];
}

function detect(document: TextDocument, languages: readonly Language[]): string | undefined {
  const choice = chooseLanguage(document.text, languages, undefined);
  return choice === undefined || choice.isGuess ? undefined : choice.language.code;
}

/** An article is never written over another, nor a text added twice, however its lines are broken. */
function findClash(
  project: Project,
  { text }: NewArticle,
  id: string | undefined,
): string | undefined {
  if (id !== undefined && project.articles.has(id)) {
    return `there is an article “${id}” already: give another --id`;
  }
  const twin = [...project.articles.values()].find(
    ({ body }) => body[0] !== undefined && flatten(body[0].text) === flatten(text),
  );
  if (twin === undefined) return undefined;
  const isSame = twin.body[0]?.text === text;
  return isSame
    ? `this very text is there already, as the article “${twin.id}”`
    : `this text is there already but for white space, as the article “${twin.id}”`;
}

function flatten(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
