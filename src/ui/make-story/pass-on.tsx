import { useEffect, useId, useRef, useState } from "react";
import { type OwnStory, parseOwnStory, printOwnStory } from "#core/story";
import { wordsFor } from "#core/words";
import { printEventsQuery } from "../classroom/events-query.ts";
import { useClassroom } from "../classroom/ports.ts";
import { printModeSearch } from "../classroom/story-mode.ts";
import { Icon } from "../parts/icon.tsx";
import { nameFile } from "../share/name-file.ts";
import { describeParts } from "./describe-fault.ts";
import { type Draft, storyOf } from "./draft.ts";
import { PartList } from "./part-list.tsx";
import { printStoryFragment } from "./story-link.ts";
import { useMakeWords } from "./use-make-words.ts";

const COPIED_MS = 2500;

/** Lengths of a link, in characters: over the first some programs cut it, over the second most do. */
const LONG_LINK = 2000;
const VERY_LONG_LINK = 8000;

/** The ways of a finished story: shown, presented, as a link, as a file; and its events in exercises and handouts. */
export function PassOn({ draft }: { readonly draft: Draft }) {
  const { timeline, locale } = useClassroom();
  const words = useMakeWords();
  const heading = useId();
  const story = storyOf(draft);
  const checked = parseOwnStory(printOwnStory(timeline, story), timeline);
  const faults = !checked.ok && checked.error.kind === "parts" ? checked.error.parts : [];
  return (
    <section className="make-pass" aria-labelledby={heading}>
      <h2 id={heading}>{words.pass}</h2>
      {faults.length === 0 ? (
        <Ways story={story} />
      ) : (
        <>
          <p className="note">{words.notYet}</p>
          <PartList parts={describeParts(faults, locale)} />
        </>
      )}
    </section>
  );
}

/** Of a story in which nothing has to be mended. */
function Ways({ story }: { readonly story: OwnStory }) {
  const { timeline, hrefs, save } = useClassroom();
  const words = useMakeWords();
  const fragment = printStoryFragment(timeline, story);
  const events = printEventsQuery(story.steps.map(({ event }) => event));
  const saveStory = () =>
    save(
      nameFile([story.title === "" ? words.untitled : story.title], "story.json"),
      new Blob([printOwnStory(timeline, story)], { type: "application/json" }),
    );
  return (
    <>
      <p className="make-hint">{words.passNote}</p>
      <div className="make-ways">
        {fragment === undefined ? undefined : (
          <>
            <a className="button" href={hrefs.own(fragment)}>
              {words.show}
            </a>
            <a className="button" href={`${hrefs.own()}${printModeSearch("present")}#${fragment}`}>
              {words.present}
            </a>
            <a className="button" href={`${hrefs.handout("what=story")}#${fragment}`}>
              {words.print}
            </a>
          </>
        )}
        <button type="button" className="button" onClick={saveStory}>
          {words.saveFile}
        </button>
      </div>
      {fragment === undefined ? (
        <p className="note">{words.noLink}</p>
      ) : (
        <StoryLink href={hrefs.own(fragment)} />
      )}
      <p className="make-hint">
        {words.useEvents} <a href={hrefs.exercises(events)}>{words.exercises}</a> ·{" "}
        <a href={hrefs.handout(`what=list&${events}`)}>{words.handout}</a>
      </p>
    </>
  );
}

/** The link, shown whole, to copy with one click; where the browser does not allow that, it is selected. */
function StoryLink({ href }: { readonly href: string }) {
  const { copyText } = useClassroom();
  const words = useMakeWords();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [outcome, setOutcome] = useState<{ readonly href: string; readonly isCopied: boolean }>();
  useEffect(() => {
    if (outcome?.isCopied !== true) return;
    const timer = setTimeout(() => setOutcome(undefined), COPIED_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const told = outcome?.href === href ? outcome : undefined;
  const copy = async () => {
    try {
      await copyText(href);
      setOutcome({ href, isCopied: true });
    } catch {
      field.current?.select();
      setOutcome({ href, isCopied: false });
    }
  };
  return (
    <div className="make-link">
      <label htmlFor={id}>{words.link}</label>
      <div className="make-link-row">
        <input
          ref={field}
          id={id}
          readOnly
          value={href}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon name={told?.isCopied === true ? "check" : "copy"} />{" "}
          {told?.isCopied === true ? words.copied : words.copy}
        </button>
      </div>
      <p role="status" className="make-hint">
        {told === undefined ? "" : told.isCopied ? words.copied : words.copyFailed}
      </p>
      <LengthNote length={href.length} />
    </div>
  );
}

/** What may happen to a long link on its way. */
function LengthNote({ length }: { readonly length: number }) {
  const { number } = wordsFor(useClassroom().locale);
  const words = useMakeWords();
  if (length <= LONG_LINK) return undefined;
  return (
    <p className="make-hint make-warn">
      {length > VERY_LONG_LINK
        ? words.veryLongLink(number(length))
        : words.longLink(number(length))}
    </p>
  );
}
