import type { Basis, LocalText } from "#core/model";
import {
  type Change,
  editEvent,
  editMention,
  type Project,
  type ProjectEvent,
  type ProjectMention,
  setStatus,
} from "#core/project";
import type { PartOfDay } from "#core/time";
import { combineActs } from "./combine.ts";
import { readDate } from "./date-input.ts";

/** A name in the editor: the same in every language (key ""), or one for each. */
export type NameDraft = Readonly<Record<string, string>>;

/** An event as the editor has it: every field as the person wrote it. */
export interface Draft {
  readonly title: Readonly<Record<string, string>>;
  readonly summary: Readonly<Record<string, string>>;
  readonly category: string;
  readonly place: NameDraft;
  readonly importance: number;
  /** "": as the mentions bear out. */
  readonly date: string;
  readonly after: readonly string[];
  readonly mentions: Readonly<Record<string, MentionDraft>>;
}

export interface MentionDraft {
  readonly date: string;
  readonly partOfDay: PartOfDay | "none";
  readonly basis: Basis;
  readonly speaker: NameDraft;
}

export function createDraft(
  event: ProjectEvent,
  mentions: readonly ProjectMention[],
  languages: readonly string[],
): Draft {
  return {
    title: forLanguages(event.title, languages),
    summary: forLanguages(event.summary, languages),
    category: event.category,
    place: draftName(event.place, languages),
    importance: event.importance,
    date: event.date ?? "",
    after: event.after ?? [],
    mentions: Object.fromEntries(
      mentions.map((mention) => [
        mention.id,
        {
          date: mention.date ?? "",
          partOfDay: mention.partOfDay ?? "none",
          basis: mention.basis,
          speaker: draftName(mention.attributedTo, languages),
        },
      ]),
    ),
  };
}

/** How the date that was typed for a mention is read: EDTF, undefined for none. */
export type ReadDraftDate = (text: string, mention: string) => string | undefined;

const readAlone: ReadDraftDate = (text) => readDate(text);

/** The mentions whose date cannot be read, by id. */
export function listFaults(
  { mentions }: Draft,
  read: ReadDraftDate = readAlone,
): readonly string[] {
  return Object.entries(mentions)
    .filter(([id, { date }]) => date.trim() !== "" && read(date, id) === undefined)
    .map(([id]) => id);
}

/** Without a title in any language an event has no name. */
export function lacksTitle({ title }: Draft): boolean {
  return Object.values(title).every((text) => text.trim() === "");
}

/** What the person changed from `before`, put into what stands now: what was typed earlier meets what happened since. */
export function mergeDraft(now: Draft, before: Draft, typed: Draft): Draft {
  return {
    ...now,
    ...pickChanged(before, typed),
    mentions: Object.fromEntries(
      Object.entries(now.mentions).map(([id, mention]) => {
        const [was, is] = [before.mentions[id], typed.mentions[id]];
        const changed = was === undefined || is === undefined ? {} : pickChanged(was, is);
        return [id, { ...mention, ...changed }];
      }),
    ),
  };
}

export function isSameDraft(a: Draft, b: Draft): boolean {
  return isSame(a, b);
}

function pickChanged<T extends object>(before: T, after: T): Partial<T> {
  const entries = Object.entries(after).filter(
    ([key, value]) => !isSame((before as Readonly<Record<string, unknown>>)[key], value),
  );
  return Object.fromEntries(entries) as Partial<T>;
}

/**
 * What the person changed in the editor, and the acceptance when that was asked, as one change; undefined when there is
 * neither. The draft has no faults.
 */
export function saveDraft(
  project: Project,
  id: string,
  before: Draft,
  after: Draft,
  isAccepting: boolean,
  read: ReadDraftDate = readAlone,
): Change | undefined {
  const fields = {
    ...(isSame(before.title, after.title) ? {} : { title: trimTexts(after.title) }),
    ...(isSame(before.summary, after.summary)
      ? {}
      : { summary: whereNotEmpty(trimTexts(after.summary)) }),
    ...(before.category === after.category ? {} : { category: after.category }),
    ...(isSame(before.place, after.place) ? {} : { place: readName(after.place) }),
    ...(before.importance === after.importance ? {} : { importance: after.importance }),
    ...(before.date === after.date ? {} : { date: after.date === "" ? undefined : after.date }),
    ...(isSame(before.after, after.after)
      ? {}
      : { after: after.after.length === 0 ? undefined : after.after }),
  };
  const mentions = Object.entries(after.mentions).flatMap(([mention, draft]) => {
    const was = before.mentions[mention];
    const changed = was === undefined ? {} : diffMention(was, draft, (text) => read(text, mention));
    return Object.keys(changed).length === 0
      ? []
      : [(current: Project) => editMention(current, mention, changed)];
  });
  const acts = [
    ...mentions,
    ...(Object.keys(fields).length === 0 ? [] : [(now: Project) => editEvent(now, id, fields)]),
    ...(isAccepting ? [(now: Project) => setStatus(now, [id], "accepted")] : []),
  ];
  if (acts.length === 0) return undefined;
  const [only] = acts;
  if (only !== undefined && acts.length === 1) return only(project);
  return combineActs(project, isAccepting ? "accept" : "edit-event", acts);
}

function diffMention(
  before: MentionDraft,
  after: MentionDraft,
  read: (text: string) => string | undefined,
) {
  const date = after.date.trim() === "" ? undefined : read(after.date);
  return {
    ...(before.date === after.date ? {} : { date }),
    ...(before.partOfDay === after.partOfDay && before.date === after.date
      ? {}
      : { partOfDay: after.partOfDay === "none" ? undefined : after.partOfDay }),
    ...(before.basis === after.basis ? {} : { basis: after.basis }),
    ...(isSame(before.speaker, after.speaker) ? {} : { attributedTo: readName(after.speaker) }),
  };
}

function draftName(name: string | LocalText | undefined, languages: readonly string[]): NameDraft {
  return typeof name === "object" ? forLanguages(name, languages) : { "": name ?? "" };
}

function readName(draft: NameDraft): string | LocalText | undefined {
  const texts = trimTexts(draft);
  if ("" in draft) return texts[""];
  return whereNotEmpty(texts);
}

/** The languages of the collection, and others that the text has already. */
function forLanguages(
  text: LocalText | undefined,
  languages: readonly string[],
): Readonly<Record<string, string>> {
  const empty = Object.fromEntries(languages.map((language) => [language, ""]));
  return { ...empty, ...text };
}

function trimTexts(texts: Readonly<Record<string, string>>): LocalText {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([language, text]) => [language, text.trim()] as const)
      .filter(([, text]) => text !== ""),
  );
}

function whereNotEmpty(text: LocalText): LocalText | undefined {
  return Object.keys(text).length === 0 ? undefined : text;
}

/** Of values made by the same hands, so that members come in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
