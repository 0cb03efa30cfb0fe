import { useEffect, useRef } from "react";
import { type HelpKey, helpWordsFor } from "#core/words";
import { Icon } from "../parts/icon.tsx";
import { useWords } from "../parts/reader.ts";
import { useSessionState, useSurroundings } from "../parts/surroundings.ts";

const KEYS: readonly (readonly [HelpKey, readonly string[]])[] = [
  ["search", ["/"]],
  ["help", ["?"]],
  ["next", ["n", "]"]],
  ["previous", ["p", "["]],
  ["modes", ["1", "2", "3", "4", "5"]],
  ["pan", ["←", "→"]],
  ["zoom", ["+", "−"]],
  ["whole", ["0"]],
  ["events", ["↑", "↓"]],
  ["open", ["Enter"]],
  ["close", ["Esc"]],
];

/** How to steer by keyboard and how to read the drawing. A modal dialog: Esc closes it, the focus goes back. */
export function HelpSheet() {
  const { session } = useSurroundings();
  const { locale, site } = useWords();
  const help = helpWordsFor(locale);
  const singleKeys = useSessionState((state) => state.singleKeys);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="help"
      aria-labelledby="help-title"
      onClose={() => session.showDialog(undefined)}
    >
      <form method="dialog">
        <button type="submit" className="button" aria-label={site.close}>
          <Icon name="close" />
        </button>
      </form>
      <h2 id="help-title">{help.title}</h2>
      <p>{help.intro}</p>
      <h3>{help.reading}</h3>
      <ul>
        {help.readingNotes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <h3>{help.keys}</h3>
      <dl className="keys">
        {KEYS.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{help.keyNames[name]}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ target }) => session.setSingleKeys(target.checked)}
        />
        <span className="choice-label">{help.singleKeys}</span>
      </label>
      <p className="note">{help.singleKeysNote}</p>
    </dialog>
  );
}
