import { useCallback, useState } from "react";
import { assertUnreachable } from "#core/base";
import type { Story } from "#core/model";
import { type FoundStep, findStep } from "#core/story";
import type { ClassroomWords } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { readNamedStep } from "./read-named-step.ts";

export interface OpenedStep {
  /** The step that the link names, or the nearest; undefined where it names none. */
  readonly index: number | undefined;
  /** What is to be said of it, where the link is older than the story. */
  readonly note: string | undefined;
  readonly forget: () => void;
}

/** The step that the address named when the page was opened. */
export function useOpenedStep(story: Story): OpenedStep {
  const { address } = useClassroom();
  const words = useClassroomWords();
  const [opened] = useState(() => {
    const named = readNamedStep(address.search(), address.hash());
    if (named === undefined) return { index: undefined, note: undefined };
    const found = findStep(story, named);
    return { index: found?.index ?? 0, note: describeFound(found, words) };
  });
  const [isForgotten, setForgotten] = useState(false);
  const forget = useCallback(() => setForgotten(true), []);
  return { ...opened, note: isForgotten ? undefined : opened.note, forget };
}

function describeFound(found: FoundStep | undefined, words: ClassroomWords): string | undefined {
  if (found === undefined) return words.unknownStep;
  switch (found.kind) {
    case "same":
      return undefined;
    case "moved":
      return words.moved;
    case "changed":
      return words.changed;
    default:
      return assertUnreachable(found.kind);
  }
}
