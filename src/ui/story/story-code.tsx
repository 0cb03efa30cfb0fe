import { useRef, useState } from "react";
import type { Story } from "#core/model";
import { shareWordsFor } from "#core/words";
import { collectionPath, printStoryCode } from "#pages";
import { useClassroom } from "../classroom/ports.ts";
import { useClassroomWords } from "../classroom/use-classroom-words.ts";
import { Icon } from "../parts/icon.tsx";

/** The code that puts the story into another page, for those who ask for it. */
export function StoryCode({ story }: { readonly story: Story }) {
  const { timeline, locale, hrefs, copyText } = useClassroom();
  const { embed } = useClassroomWords();
  const words = shareWordsFor(locale);
  const field = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  const site = hrefs.home.slice(0, -collectionPath(timeline.id, locale).length);
  const code = printStoryCode({ timeline, story, locale }, site);
  const copy = async () => {
    try {
      await copyText(code);
      setOutcome("copied");
    } catch {
      if (field.current !== null) getSelection()?.selectAllChildren(field.current);
      setOutcome("failed");
    }
  };
  return (
    <details className="story-embed">
      <summary>{embed.title}</summary>
      <p>{embed.text}</p>

      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that its text can be reached by keys. */}
      <section className="story-code" tabIndex={0} aria-label={embed.code} translate="no">
        <pre>
          <code ref={field}>{code}</code>
        </pre>
      </section>
      <p className="story-copy">
        <button
          type="button"
          className="button"
          aria-label={words.copyOf(embed.code)}
          onClick={() => void copy()}
        >
          <Icon name={outcome === "copied" ? "check" : "copy"} />
          {words.copy}
        </button>{" "}
        <span role="status">
          {outcome === undefined ? "" : outcome === "copied" ? words.copied : words.copyFailed}
        </span>
      </p>
    </details>
  );
}
