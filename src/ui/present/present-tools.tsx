import type { ReactNode } from "react";
import { presentWordsFor } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Icon } from "../parts/icon.tsx";
import { useIsNarrow } from "../parts/use-media.ts";
import type { Background } from "./use-background.ts";

/** What can be done with a presentation by hand. */
export interface PresentDoings {
  readonly move: (by: 1 | -1) => void;
  readonly blank: () => void;
  readonly openPresenter: () => void;
  readonly toggleScreen: () => void;
  readonly toggleBackground: () => void;
  readonly showList: () => void;
  readonly showKeys: () => void;
  readonly leave: () => void;
}

interface PresentToolsProps {
  readonly doings: PresentDoings;
  readonly index: number;
  readonly count: number;
  /** Whether the step goes on below what is shown. */
  readonly hasMore: boolean;
  readonly hasPresenter: boolean;
  readonly isFullScreen: boolean;
  readonly background: Background;
}

/** The buttons at the top of the screen; on a phone most of them in a panel. */
export function PresentTools(props: PresentToolsProps) {
  const { doings, index, count, hasMore } = props;
  const { locale } = useClassroom();
  const shared = useClassroomWords();
  const words = presentWordsFor(locale);
  const isNarrow = useIsNarrow();
  const others = (
    <>
      <Tool act={doings.blank}>{words.blank}</Tool>
      <Tool act={doings.openPresenter}>
        {props.hasPresenter ? words.presenterIsOpen : words.presenter}
      </Tool>
      <Tool act={doings.toggleScreen}>
        {props.isFullScreen ? words.smallScreen : words.fullScreen}
      </Tool>
    </>
  );
  return (
    <fieldset className="present-tools">
      <legend className="visually-hidden">{words.tools}</legend>
      <Tool act={() => doings.move(-1)} isOff={index === 0} label={shared.previousStep}>
        <Icon name="back" />
      </Tool>
      <Tool act={doings.showList} label={shared.stepList}>
        {shared.stepOf(index + 1, count)}
      </Tool>
      <Tool
        act={() => doings.move(1)}
        isOff={index === count - 1 && !hasMore}
        label={hasMore ? words.scrollOn : shared.nextStep}
      >
        <Icon name={hasMore ? "down" : "forward"} />
      </Tool>
      {isNarrow ? undefined : others}
      <Disclosure icon="menu" label={words.more} isIconOnly className="present-more">
        {isNarrow ? others : undefined}
        <Tool act={doings.toggleBackground}>
          {props.background === "dark" ? words.lightBackground : words.darkBackground}
        </Tool>
        <Tool act={doings.showKeys}>{words.keys}</Tool>
        <Tool act={doings.leave}>{words.leave}</Tool>
      </Disclosure>
    </fieldset>
  );
}

interface ToolProps {
  readonly act: () => void;
  readonly label?: string;
  readonly isOff?: boolean;
  readonly children: ReactNode;
}

/** A button that stays where the focus is: at the end it is only marked as of no use. */
function Tool({ act, label, isOff = false, children }: ToolProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={act}
    >
      {children}
    </button>
  );
}
