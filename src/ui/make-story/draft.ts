import { assertUnreachable } from "#core/base";
import {
  OWN_STORY_LIMITS,
  type OwnStep,
  type OwnStory,
  plainText,
  type ReadOwnStory,
} from "#core/story";

/** What a reader may write at a step: for the page, for the class, for the presenter alone. */
export type StepField = "text" | "question" | "notes";

const STEP_FIELDS: readonly StepField[] = ["text", "question", "notes"];

/** A step while it is being made. An event that is shown twice has two. */
export interface DraftStep extends Readonly<Record<StepField, string>> {
  /** Of its own in a draft, and never used again in it. */
  readonly key: number;
  readonly event: string;
}

/** A story while it is being made. */
export interface Draft {
  readonly title: string;
  readonly steps: readonly DraftStep[];
  /** What was left out when it was read; undefined once that was seen. */
  readonly leftOut: LeftOut | undefined;
  readonly nextKey: number;
  /** What undoing goes back to, the last first. Writing is not among it: fields have an undo of their own. */
  readonly past: readonly PastDraft[];
}

/** Events that the collection no longer has, and how many characters that nobody sees. */
export type LeftOut = Pick<ReadOwnStory, "gone" | "hidden">;

interface PastDraft {
  readonly steps: readonly DraftStep[];
  /** Where it was the act that put another story in its place. */
  readonly whole?: Pick<Draft, "title" | "leftOut">;
}

export type DraftAct =
  | { readonly kind: "title"; readonly title: string }
  | { readonly kind: "choose"; readonly events: readonly string[]; readonly isChosen: boolean }
  | { readonly kind: "remove"; readonly key: number }
  | { readonly kind: "move"; readonly key: number; readonly to: number }
  | {
      readonly kind: "write";
      readonly key: number;
      readonly field: StepField;
      readonly words: string;
    }
  | { readonly kind: "sort" }
  | { readonly kind: "open"; readonly found: ReadOwnStory }
  | { readonly kind: "follow"; readonly found: ReadOwnStory | undefined }
  | { readonly kind: "seen" }
  | { readonly kind: "clear" }
  | { readonly kind: "undo" };

const MOST_PAST = 30;

export const EMPTY_DRAFT: Draft = {
  title: "",
  steps: [],
  leftOut: undefined,
  nextKey: 1,
  past: [],
};

/** A draft of a story that was made before. */
export function draftOf(found: ReadOwnStory): Draft {
  return fill(EMPTY_DRAFT, found);
}

/** The story as it is so far, without fields that say nothing and without characters that nobody sees. */
export function storyOf({ title, steps }: Draft): OwnStory {
  return {
    title: plainText(title).text.trim(),
    steps: steps.map((step): OwnStep => {
      const said = STEP_FIELDS.map((field) => [field, plainText(step[field]).text] as const);
      return {
        event: step.event,
        ...Object.fromEntries(said.filter(([, words]) => words.trim() !== "")),
      };
    }),
  };
}

/** Whether anything was written at a step. */
export function hasWords(step: DraftStep): boolean {
  return STEP_FIELDS.some((field) => step[field].trim() !== "");
}

/** What was typed here and not only opened: the keys of steps, and every title. */
export type Typed = ReadonlySet<DraftStep["key"] | Draft["title"]>;

/** Whether something that was typed is nowhere in what came of it: undoing takes whole steps away, and the title. */
export function losesWords(before: Draft, after: Draft, typed: Typed): boolean {
  const { title, steps } = before;
  const isTitleLost = title.trim() !== "" && after.title !== title && typed.has(title);
  return (
    isTitleLost ||
    steps.some((step) => hasWords(step) && typed.has(step.key) && !after.steps.includes(step))
  );
}

/** Whether events stand in the order of time; `order` is every event of the collection in that order. */
export function isInOrder(steps: readonly DraftStep[], order: readonly string[]): boolean {
  const places = steps.map(({ event }) => order.indexOf(event));
  return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
}

/**
 * The draft after an act. Events are put in where time puts them for as long as the steps stand in that order, and at
 * the end once the reader has chosen another. Whatever removes, moves or sorts steps gives the draft itself back where
 * nothing would change.
 */
export function changeDraft(draft: Draft, act: DraftAct, order: readonly string[]): Draft {
  switch (act.kind) {
    case "title":
      return { ...draft, title: act.title };
    case "write":
      return {
        ...draft,
        steps: draft.steps.map((step) =>
          step.key === act.key ? { ...step, [act.field]: act.words } : step,
        ),
      };
    case "choose":
      return act.isChosen ? add(draft, act.events, order) : drop(draft, act.events);
    case "remove":
      return setSteps(
        draft,
        draft.steps.filter(({ key }) => key !== act.key),
      );
    case "move":
      return move(draft, act.key, act.to);
    case "sort":
      return setSteps(draft, sortSteps(draft.steps, order));
    case "open":
      return fill({ ...draft, past: remember(draft, draft) }, act.found);
    case "follow":
      // What undoing would go back to was made of other steps than those of the other window.
      return act.found === undefined
        ? { ...EMPTY_DRAFT, nextKey: draft.nextKey }
        : fill({ ...draft, past: [] }, act.found);
    case "seen":
      return draft.leftOut === undefined ? draft : { ...draft, leftOut: undefined };
    case "clear":
      return isEmpty(draft)
        ? draft
        : { ...EMPTY_DRAFT, nextKey: draft.nextKey, past: remember(draft, draft) };
    case "undo":
      return undo(draft);
    default:
      return assertUnreachable(act);
  }
}

/** Whether there is nothing in it that somebody could miss. */
export function isEmpty({ title, steps }: Draft): boolean {
  return steps.length === 0 && title.trim() === "";
}

function add(draft: Draft, events: readonly string[], order: readonly string[]): Draft {
  const chosen = new Set(draft.steps.map(({ event }) => event));
  const wanted = [...new Set(events)].filter((event) => !chosen.has(event));
  const added = wanted
    .slice(0, Math.max(0, OWN_STORY_LIMITS.steps - draft.steps.length))
    .map((event, index) => createStep({ event }, draft.nextKey + index));
  const wasInOrder = isInOrder(draft.steps, order);
  const steps = [...draft.steps, ...sortSteps(added, order)];
  return {
    ...setSteps(draft, wasInOrder ? sortSteps(steps, order) : steps),
    nextKey: draft.nextKey + added.length,
  };
}

function drop(draft: Draft, events: readonly string[]): Draft {
  return setSteps(
    draft,
    draft.steps.filter(({ event }) => !events.includes(event)),
  );
}

function move(draft: Draft, key: number, to: number): Draft {
  const step = draft.steps.find((each) => each.key === key);
  if (step === undefined) return draft;
  const others = draft.steps.filter((each) => each !== step);
  return setSteps(draft, others.toSpliced(Math.max(0, to), 0, step));
}

function undo(draft: Draft): Draft {
  const [last, ...past] = draft.past;
  if (last === undefined) return draft;
  // What was written since then stays.
  const steps = last.steps.map((step) => draft.steps.find(({ key }) => key === step.key) ?? step);
  const { title, leftOut } = last.whole ?? draft;
  return { ...draft, title, leftOut, steps, past };
}

function fill(draft: Draft, { story: { title, steps }, gone, hidden }: ReadOwnStory): Draft {
  return {
    ...draft,
    title,
    leftOut: gone.length === 0 && hidden === 0 ? undefined : { gone, hidden },
    steps: steps.map((step, index) => createStep(step, draft.nextKey + index)),
    nextKey: draft.nextKey + steps.length,
  };
}

function createStep({ event, text = "", question = "", notes = "" }: OwnStep, key: number) {
  return { key, event, text, question, notes };
}

function sortSteps(steps: readonly DraftStep[], order: readonly string[]): readonly DraftStep[] {
  return steps.toSorted((a, b) => order.indexOf(a.event) - order.indexOf(b.event));
}

function setSteps(draft: Draft, steps: readonly DraftStep[]): Draft {
  const isSame =
    steps.length === draft.steps.length &&
    steps.every((step, index) => step === draft.steps[index]);
  return isSame ? draft : { ...draft, steps, past: remember(draft) };
}

function remember({ steps, past }: Draft, whole?: Draft): readonly PastDraft[] {
  const last =
    whole === undefined
      ? { steps }
      : { steps, whole: { title: whole.title, leftOut: whole.leftOut } };
  return [last, ...past].slice(0, MOST_PAST);
}
