import { useId } from "react";
import { OWN_STORY_LIMITS } from "#core/story";
import type { Draft, DraftAct } from "./draft.ts";
import { useWarning } from "./step-field.tsx";
import { useMakeWords } from "./use-make-words.ts";

interface StoryTitleProps {
  readonly draft: Draft;
  readonly act: (act: DraftAct) => void;
}

export function StoryTitle({ draft, act }: StoryTitleProps) {
  const words = useMakeWords();
  const warning = useWarning(draft.title, OWN_STORY_LIMITS.title);
  const field = useId();
  const hint = useId();
  return (
    <div className="make-title">
      <label htmlFor={field}>{words.storyTitle}</label>
      <input
        id={field}
        type="text"
        dir="auto"
        autoComplete="off"
        aria-describedby={hint}
        aria-invalid={warning.over > 0 ? true : undefined}
        value={draft.title}
        onChange={({ target }) => act({ kind: "title", title: target.value })}
      />
      <div id={hint} className="make-hint">
        {warning.count === undefined ? undefined : (
          <p className={warning.over > 0 ? "make-count make-over" : "make-count"}>
            {warning.count}
          </p>
        )}
        <p>
          {words.titleHint} {warning.hidden}
        </p>
      </div>
    </div>
  );
}
