import type { Draft } from "./draft.ts";

/** A draft with what it was made from. */
export interface KeptDraft {
  readonly before: Draft;
  readonly draft: Draft;
}

/** Keeps what was typed in the editor of an event, until it is saved or dropped: over a reload, in this tab. */
export interface DraftKeeper {
  readonly read: (event: string) => KeptDraft | undefined;
  readonly keep: (event: string, kept: KeptDraft) => void;
  readonly drop: (event: string) => void;
}

/** `findStorage` is asked at each use: where storage is refused the very mention of it throws. Then nothing is kept. */
export function createDraftKeeper(
  findStorage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">,
  project: string,
): DraftKeeper {
  const keyOf = (event: string) => `dateline-draft ${project} ${event}`;
  return {
    read: (event) => attempt(() => parseKept(findStorage().getItem(keyOf(event)))),
    keep: (event, kept) => {
      attempt(() => findStorage().setItem(keyOf(event), JSON.stringify(kept)));
    },
    drop: (event) => {
      attempt(() => findStorage().removeItem(keyOf(event)));
    },
  };
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function parseKept(text: string | null): KeptDraft | undefined {
  if (text === null) return undefined;
  const { before, draft } = JSON.parse(text);
  return isDraft(before) && isDraft(draft) ? { before, draft } : undefined;
}

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value) || !isRecord(value.mentions)) return false;
  const { title, summary, place, category, importance, date, after, mentions } = value;
  return (
    [title, summary, place].every(isTexts) &&
    typeof category === "string" &&
    typeof importance === "number" &&
    typeof date === "string" &&
    Array.isArray(after) &&
    after.every((id) => typeof id === "string") &&
    Object.values(mentions).every(
      (one) =>
        isRecord(one) &&
        [one.date, one.partOfDay, one.basis].every((text) => typeof text === "string") &&
        isTexts(one.speaker),
    )
  );
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
