import { assertUnreachable } from "#core/base";
import type { Timeline } from "#core/model";
import { OWN_STORY_ID } from "#core/story";
import {
  type HandoutWords,
  handoutWordsFor,
  type Locale,
  localText,
  titleOf,
  wordsFor,
} from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { describeFault as describeStoryFault } from "../make-story/describe-fault.ts";
import { LeftOutNote } from "../make-story/left-out-note.tsx";
import { isolate } from "../parts/isolate.ts";
import type { HandoutChoice } from "./handout-choice.ts";
import type { HandoutFault } from "./handout-faults.ts";
import type { LaidOut } from "./timeline-sheets.tsx";
import type { OwnStoryFound } from "./use-own-story.ts";

interface TroublesProps {
  readonly choice: HandoutChoice;
  readonly own: OwnStoryFound;
  readonly faults: readonly HandoutFault[];
  readonly laidOut: LaidOut;
  readonly isEmpty: boolean;
}

/** What of the address is not shown, why there are no sheets, or what is not on them. On the screen, never on paper. */
export function Troubles({ choice, own, faults, laidOut, isEmpty }: TroublesProps) {
  const { locale } = useClassroom();
  const ofLink = [
    ...faults
      // Why the reader's own story is not shown is said below.
      .filter((fault) => own.fault === undefined || !isOwnStory(fault))
      .map((fault) => describeFault(fault, choice, own.timeline, locale)),
    ...listStoryTroubles(choice, own, locale),
  ];
  const isOwnShown = choice.what === "story" && choice.story === OWN_STORY_ID;
  const isLess = isOwnShown && (own.gone.length > 0 || own.hidden > 0);
  const ofSheets = describeSheets(choice, own.timeline, laidOut, isEmpty, locale);
  return (
    <>
      {ofLink.length === 0 ? undefined : (
        <div className="notice handout-trouble" role="alert">
          <p>{handoutWordsFor(locale).linkTrouble}</p>
          <ul>
            {ofLink.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {isLess ? (
        <div className="notice handout-trouble" role="alert">
          <LeftOutNote leftOut={own} />
        </div>
      ) : undefined}
      {ofSheets === undefined ? undefined : <p className="notice">{ofSheets}</p>}
    </>
  );
}

function isOwnStory(fault: HandoutFault): boolean {
  return fault.kind === "story" && fault.text === OWN_STORY_ID;
}

/** Of the reader's own story: why it is not shown. */
function listStoryTroubles(
  { what, story: id }: HandoutChoice,
  { timeline, fault }: OwnStoryFound,
  locale: Locale,
): readonly string[] {
  if (fault !== undefined && (what === "story" || timeline.stories.length === 0)) {
    const { text, parts } = describeStoryFault(fault, "link", locale);
    const instead = handoutWordsFor(locale).instead(nameShown(what, id, timeline, locale));
    return [[text, ...parts, instead].join(" ")];
  }
  return [];
}

const LONGEST = 60;
const MOST_NAMED = 8;

function describeFault(
  fault: HandoutFault,
  choice: HandoutChoice,
  timeline: Timeline,
  locale: Locale,
): string {
  const words = handoutWordsFor(locale);
  const { quote } = wordsFor(locale);
  const shorten = (text: string) =>
    quote(isolate(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text));
  if (fault.kind === "events") {
    const named = fault.ids.slice(0, MOST_NAMED).map(shorten);
    return words.faults.events(named, fault.ids.length - named.length);
  }
  const said = words.faults[fault.kind](shorten(fault.text));
  const shown = findInstead(fault.kind, choice, timeline, locale);
  return shown === undefined ? said : `${said} ${words.instead(shown)}`;
}

/** What stands in the place of what could not be read. */
function findInstead(
  kind: Exclude<HandoutFault["kind"], "events">,
  { what, story, paper, seed }: HandoutChoice,
  timeline: Timeline,
  locale: Locale,
): string | undefined {
  const words: HandoutWords = handoutWordsFor(locale);
  switch (kind) {
    case "what":
      return words.kinds[what];
    case "story":
      return nameShown(what, story, timeline, locale);
    case "paper":
      return words.papers[paper];
    case "scale":
      return words.fitInstead;
    case "view":
      return words.viewInstead;
    case "seed":
      return words.seedInstead(seed);
    case "answers":
      return words.answersInstead;
    case "name":
      return undefined;
    default:
      return assertUnreachable(kind);
  }
}

/** What the sheets are: a story by its name. */
function nameShown(
  what: HandoutChoice["what"],
  id: string | undefined,
  { stories }: Timeline,
  locale: Locale,
): string {
  const title = localText(stories.find((story) => story.id === id)?.title, locale);
  return what === "story" ? wordsFor(locale).quote(title) : handoutWordsFor(locale).kinds[what];
}

function describeSheets(
  { what }: HandoutChoice,
  { events }: Timeline,
  laidOut: LaidOut,
  isEmpty: boolean,
  locale: Locale,
): string | undefined {
  const words = handoutWordsFor(locale);
  if (laidOut !== undefined && "tooMany" in laidOut) return words.tooMany(laidOut.tooMany);
  if (isEmpty) return words.noEvents;
  if (what !== "sheets" || laidOut === undefined || laidOut.nameless.length === 0) {
    return undefined;
  }
  const titles = events
    .filter(({ id }) => laidOut.nameless.includes(id))
    .map((event) => titleOf(event, locale));
  return words.nameless(titles);
}
