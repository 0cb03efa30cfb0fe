import { useEffect, useState } from "react";
import type { Story } from "#core/model";
import { printStepAddress } from "#core/story";
import { localText, presentWordsFor } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { printModeSearch } from "../classroom/story-mode.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { CONTENT_ID } from "../parts/content.ts";
import { useStore } from "../state/use-store.ts";
import { StepQuestion, StepText } from "../story/step-parts.tsx";
import { useOpenedStep } from "../story/use-opened-step.ts";
import { Announcer } from "./announcer.tsx";
import type { TalkState } from "./create-talk.ts";
import { PresentNotice } from "./present-notice.tsx";
import { PresenterClock } from "./presenter-clock.tsx";
import { StepList } from "./step-list.tsx";
import { useTalk } from "./use-talk.ts";
import { useTalkKeys } from "./use-talk-keys.ts";

/** The presenter's window: what the projector shows, the notes, what comes next, and the time. Moves the projector too. */
export function PresenterPage({ story }: { readonly story: Story }) {
  const { timeline, locale, address, hrefs, openWindow } = useClassroom();
  const shared = useClassroomWords();
  const words = presentWordsFor(locale);
  const { store, act, scroll } = useTalk(story, "presenter");
  const state = useStore(store, (all) => all);
  const [isBlocked, setBlocked] = useState(false);
  const arrived = useOpenedStep(story);
  const { talk } = state;
  const step = story.steps[talk.index];
  const next = story.steps[talk.index + 1];
  const count = story.steps.length;
  const at = printStepAddress(story, talk.index);
  const notes = localText(step?.notes, locale);
  useEffect(() => address.replace(printModeSearch("presenter", at)), [address, at]);

  const screenHref = hrefs.storyIn(story.id, "present", at);
  const openScreen = () => setBlocked(!openWindow(screenHref, "dateline-screen"));
  const hasMore = state.hasMore && !talk.isBlank;
  const move = (by: 1 | -1) => (by > 0 && hasMore ? scroll() : act({ kind: "move", by }));
  const digits = useTalkKeys(talk, count, act, { move });
  const event = timeline.events.find(({ id }) => id === talk.event);
  const title = localText(step?.title, locale);
  const status = describeStatus(state, words.room, localText(event?.title, locale));

  return (
    <div className="presenter">
      <header className="presenter-head">
        <h1>
          {words.room.title}
          <bdi className="presenter-story">{localText(story.title, locale)}</bdi>
        </h1>
        <p className="presenter-status" role="status" data-there={state.hasOther}>
          {status}
        </p>
        {state.hasOther || !state.canSpeak ? undefined : (
          <button type="button" className="button" onClick={openScreen}>
            {words.room.openScreen}
          </button>
        )}
      </header>
      {isBlocked ? (
        <PresentNotice onClose={() => setBlocked(false)}>
          {words.room.screenBlocked}{" "}
          <a href={screenHref} target="_blank" rel="noreferrer">
            {words.openInTab}
          </a>
        </PresentNotice>
      ) : arrived.note === undefined ? undefined : (
        <PresentNotice onClose={arrived.forget}>{arrived.note}</PresentNotice>
      )}
      <main id={CONTENT_ID} className="presenter-main" tabIndex={-1}>
        <section className="presenter-now">
          <p className="presenter-count">{shared.stepOf(talk.index + 1, count)}</p>
          <h2>{title}</h2>
          {step === undefined ? undefined : <StepText step={step} />}
          {step === undefined ? undefined : <StepQuestion step={step} />}
          <h3>{words.room.notes}</h3>
          <p className={notes === "" ? "presenter-none" : "presenter-notes"} dir="auto">
            {notes === "" ? words.room.noNotes : notes}
          </p>
        </section>
        <aside className="presenter-side">
          <PresenterClock watch={talk.watch} act={act} />
          <section className="presenter-next">
            <h3>{words.room.next}</h3>
            {next === undefined ? (
              <p className="presenter-none">{words.room.noNext}</p>
            ) : (
              <>
                <p className="presenter-next-title">{localText(next.title, locale)}</p>
                <p dir="auto">{localText(next.text, locale)}</p>
              </>
            )}
          </section>
          <details className="presenter-steps" open>
            <summary>{shared.stepList}</summary>
            <StepList
              story={story}
              index={talk.index}
              onGo={(index) => act({ kind: "go", index })}
            />
          </details>
        </aside>
      </main>
      <footer className="presenter-foot">
        <button type="button" className="button" onClick={() => move(-1)}>
          {shared.previousStep}
        </button>
        <button type="button" className="button presenter-go" onClick={() => move(1)}>
          {hasMore ? words.scrollOn : shared.nextStep}
        </button>
        <button
          type="button"
          className="button"
          aria-pressed={talk.isBlank}
          onClick={() => act({ kind: "blank", isBlank: !talk.isBlank })}
        >
          {words.blank}
        </button>
        {event === undefined ? undefined : (
          <button
            type="button"
            className="button"
            onClick={() => act({ kind: "open", event: undefined })}
          >
            {words.toStep}
          </button>
        )}
        {hasMore ? <p className="presenter-below">{words.room.hasMore}</p> : undefined}
      </footer>
      {digits === "" ? undefined : <p className="present-typed">{words.typed(digits)}</p>}
      <Announcer text={shared.followed(talk.index + 1, count, title)} />
    </div>
  );
}

function describeStatus(
  { talk, hasOther, canSpeak }: TalkState,
  words: ReturnType<typeof presentWordsFor>["room"],
  event: string,
): string {
  if (!canSpeak) return words.noChannel;
  if (!hasOther) return words.isGone;
  if (talk.isBlank) return words.isBlank;
  return event === "" ? words.inStep : words.shows(event);
}
