import { useId } from "react";
import { useClassroom } from "../classroom/ports.ts";
import { nameFile } from "../share/name-file.ts";
import { findKept } from "./story-link.ts";
import { useMakeWords } from "./use-make-words.ts";
import type { Shelf } from "./use-shelf.ts";

interface ShelfListProps {
  readonly shelf: Shelf;
  readonly onOpen: (text: string) => void;
  readonly onDiscard: (text: string) => void;
}

/** The drafts that were set aside: each to open, to save and to discard. */
export function ShelfList({ shelf: { texts }, onOpen, onDiscard }: ShelfListProps) {
  const { timeline, save } = useClassroom();
  const words = useMakeWords();
  const heading = useId();
  if (texts.length === 0) return undefined;
  return (
    <section className="make-shelf" aria-labelledby={heading}>
      <h2 id={heading}>{words.shelf.title(texts.length)}</h2>
      <p className="make-hint">{words.shelf.note}</p>
      <ul>
        {texts.toReversed().map((text, index) => {
          const found = findKept(text, timeline);
          const title = found?.story.title || words.untitled;
          const name = `${heading}${index}`;
          return (
            <li key={text}>
              <span id={name} className="make-shelved">
                {found === undefined ? (
                  words.shelf.unreadable
                ) : (
                  <>
                    <bdi>{title}</bdi>{" "}
                    <span className="make-when">
                      {words.shelf.steps(found.story.steps.length + found.gone.length)}
                    </span>
                  </>
                )}
              </span>
              <span className="make-tools">
                {found === undefined ? undefined : (
                  <button
                    type="button"
                    className="button"
                    aria-describedby={name}
                    onClick={() => onOpen(text)}
                  >
                    {words.shelf.open}
                  </button>
                )}
                <button
                  type="button"
                  className="button"
                  aria-describedby={name}
                  onClick={() =>
                    save(
                      nameFile([title], "story.json"),
                      new Blob([text], { type: "application/json" }),
                    )
                  }
                >
                  {words.saveFile}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-describedby={name}
                  onClick={() => onDiscard(text)}
                >
                  {words.shelf.discard}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
