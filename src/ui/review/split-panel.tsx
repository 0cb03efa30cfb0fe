import { useEffect, useRef, useState } from "react";
import type { ProjectArticle, ProjectMention } from "#core/project";
import { type Reviewer, split } from "./acts.ts";
import { MentionQuote } from "./mention-quote.tsx";

interface SplitPanelProps {
  readonly event: string;
  readonly mentions: readonly ProjectMention[];
  readonly articles: ReadonlyMap<string, ProjectArticle>;
  readonly reviewer: Reviewer;
  readonly onLeave: () => void;
}

/** Which quotations of an event become an event of their own: some, but not all. */
export function SplitPanel({ event, mentions, articles, reviewer, onLeave }: SplitPanelProps) {
  const { words } = reviewer;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const canSplit = chosen.length > 0 && chosen.length < mentions.length;
  return (
    <form
      ref={form}
      className="split-panel"
      aria-label={words.commands.split}
      onKeyDown={(press) => {
        if (press.key !== "Escape") return;
        press.stopPropagation();
        onLeave();
      }}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (!canSplit) return;
        onLeave();
        split(reviewer, event, chosen);
      }}
    >
      <p>{words.editor.splitHint}</p>
      <ul>
        {mentions.map((mention, index) => (
          <li key={mention.id}>
            <label className="review-pick">
              <input
                type="checkbox"
                aria-label={`${words.editor.choose}: ${mention.exact ?? words.editor.mention(index + 1)}`}
                checked={chosen.includes(mention.id)}
                onChange={() =>
                  setChosen(
                    chosen.includes(mention.id)
                      ? chosen.filter((id) => id !== mention.id)
                      : [...chosen, mention.id],
                  )
                }
              />
            </label>
            <div>
              <MentionQuote mention={mention} articles={articles} reviewer={reviewer} />
            </div>
          </li>
        ))}
      </ul>
      <div className="review-buttons">
        <button type="submit" className="button button-main" disabled={!canSplit}>
          {words.editor.splitChosen(Math.max(1, chosen.length))}
        </button>
        <button type="button" className="button-quiet" onClick={onLeave}>
          {words.editor.cancel}
        </button>
      </div>
    </form>
  );
}
