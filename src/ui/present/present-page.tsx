import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Story } from "#core/model";
import { printStepAddress } from "#core/story";
import { localText, presentWordsFor } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { printModeSearch } from "../classroom/story-mode.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { CONTENT_ID } from "../parts/content.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icon.tsx";
import { useStore } from "../state/use-store.ts";
import { useOpenedStep } from "../story/use-opened-step.ts";
import { Announcer } from "./announcer.tsx";
import { BlankScreen } from "./blank-screen.tsx";
import { EventView } from "./event-view.tsx";
import { PresentKeys } from "./present-keys.tsx";
import { PresentNotice } from "./present-notice.tsx";
import { PresentTimeline } from "./present-timeline.tsx";
import { PresentTools } from "./present-tools.tsx";
import { PrintedStory } from "./printed-story.tsx";
import { StepList } from "./step-list.tsx";
import { StepView } from "./step-view.tsx";
import { useBackground } from "./use-background.ts";
import { scrollOn, useFit } from "./use-fit.ts";
import { useIsIdle } from "./use-is-idle.ts";
import { usePointerMoves } from "./use-pointer-moves.ts";
import { useTalk } from "./use-talk.ts";
import { useTalkKeys } from "./use-talk-keys.ts";

/** A story on a projector: a step at a time, in large type, over a timeline that flies from step to step. */
export function PresentPage({ story }: { readonly story: Story }) {
  const { timeline, locale, address, hrefs, openWindow, fullScreen } = useClassroom();
  const shared = useClassroomWords();
  const words = presentWordsFor(locale);
  const { store, act, tellMore, onScroll } = useTalk(story, "screen");
  const talk = useStore(store, (state) => state.talk);
  const hasPresenter = useStore(store, (state) => state.hasOther);
  const [panel, setPanel] = useState<"steps" | "keys">();
  const [isBlocked, setBlocked] = useState(false);
  const [background, toggleBackground] = useBackground();
  const isFullScreen = useSyncExternalStore(fullScreen.subscribe, fullScreen.isOn);
  const area = useRef<HTMLElement>(null);

  const step = story.steps[talk.index];
  const count = story.steps.length;
  const title = localText(step?.title, locale);
  const event = timeline.events.find(({ id }) => id === talk.event);
  const at = printStepAddress(story, talk.index);
  const arrived = useOpenedStep(story);
  const hasMore = useFit(area, `${at} ${talk.event ?? ""}`);
  useEffect(() => tellMore(hasMore), [tellMore, hasMore]);
  useEffect(() => onScroll(() => scrollOn(area.current, 1)), [onScroll]);
  useEffect(() => address.replace(printModeSearch("present", at)), [address, at]);

  const presenterHref = hrefs.storyIn(story.id, "presenter", at);
  const doings = {
    move(by: 1 | -1) {
      if (by > 0 && !talk.isBlank && scrollOn(area.current, by)) return;
      act({ kind: "move", by });
    },
    blank: () => act({ kind: "blank", isBlank: !talk.isBlank }),
    openPresenter: () => setBlocked(!openWindow(presenterHref, "dateline-presenter")),
    toggleScreen: () => void fullScreen.toggle(),
    toggleBackground,
    showList: () => setPanel("steps"),
    showKeys: () => setPanel("keys"),
    leave() {
      if (fullScreen.isOn()) void fullScreen.toggle();
      address.replace(printModeSearch("scroll", at));
    },
    scrollBack: () => !talk.isBlank && scrollOn(area.current, -1),
  };
  const digits = useTalkKeys(talk, count, act, doings);
  const pointer = usePointerMoves((by, isSwipe) =>
    isSwipe ? act({ kind: "move", by }) : doings.move(by),
  );
  const open = useCallback((id: string) => act({ kind: "open", event: id }), [act]);
  const close = () => act({ kind: "open", event: undefined });
  const isIdle = useIsIdle() && isFullScreen;

  return (
    <div className="present" data-idle={isIdle || undefined}>
      <div className="present-all" inert={talk.isBlank}>
        <header className="present-head">
          <p className="present-count">
            <bdi>{localText(story.title, locale)}</bdi>
            <span className="present-at"> · {shared.stepOf(talk.index + 1, count)}</span>
          </p>
          <PresentTools
            doings={doings}
            index={talk.index}
            count={count}
            hasMore={hasMore}
            hasPresenter={hasPresenter}
            isFullScreen={isFullScreen}
            background={background}
          />
        </header>
        <Progress index={talk.index} count={count} />
        <div className="present-stage">
          <main id={CONTENT_ID} className="present-step" tabIndex={-1} ref={area} {...pointer}>
            {arrived.note === undefined ? undefined : (
              <PresentNotice onClose={arrived.forget}>{arrived.note}</PresentNotice>
            )}
            {isBlocked ? (
              <PresentNotice onClose={() => setBlocked(false)}>
                {words.presenterBlocked}{" "}
                <a href={presenterHref} target="_blank" rel="noreferrer">
                  {words.openInTab}
                </a>
              </PresentNotice>
            ) : undefined}
            {event !== undefined ? (
              <EventView key={event.id} event={event} onClose={close} />
            ) : step === undefined ? undefined : (
              <StepView key={step.id} step={step} />
            )}
          </main>
          {hasMore ? (
            <p className="present-below">
              <button type="button" onClick={() => doings.move(1)}>
                {words.below} <Icon name="down" />
              </button>
            </p>
          ) : undefined}
        </div>
        <PresentTimeline
          story={story}
          index={talk.index}
          event={event?.id}
          background={background}
          onOpen={open}
        />
      </div>
      <PrintedStory story={story} />
      {digits === "" ? undefined : <p className="present-typed">{words.typed(digits)}</p>}
      <Announcer
        text={
          event === undefined
            ? `${shared.followed(talk.index + 1, count, title)}. ${localText(step?.text, locale)}`
            : localText(event.title, locale)
        }
      />
      {talk.isBlank ? <BlankScreen text={words.lightAgain} onLight={doings.blank} /> : undefined}
      {panel === undefined ? undefined : (
        <Dialog
          title={panel === "steps" ? shared.stepList : words.keys}
          className="present-panel"
          onClose={() => setPanel(undefined)}
        >
          {panel === "keys" ? (
            <PresentKeys />
          ) : (
            <StepList
              story={story}
              index={talk.index}
              onGo={(index) => {
                act({ kind: "go", index });
                setPanel(undefined);
              }}
            />
          )}
        </Dialog>
      )}
    </div>
  );
}

/** How far the story has come; the count says the same in words. */
function Progress({ index, count }: { readonly index: number; readonly count: number }) {
  return (
    <svg
      className="present-progress"
      viewBox={`0 0 ${count} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={index + 1} height="1" />
    </svg>
  );
}
