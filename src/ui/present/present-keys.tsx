import { useState } from "react";
import { type PresentKeyName, presentWordsFor } from "#core/words";
import { useClassroom } from "../classroom/ports.ts";
import { SINGLE_KEYS } from "./use-present-keys.ts";

/** The keys by name, with the choice to do without single characters (WCAG 2.1.4). */
export function PresentKeys() {
  const { locale, storage } = useClassroom();
  const words = presentWordsFor(locale);
  const { space, digits } = words.keyLabels;
  const [isOn, setOn] = useState(() => storage.get(SINGLE_KEYS) !== "off");
  const keys: readonly (readonly [PresentKeyName, readonly string[]])[] = [
    ["next", ["→", "↓", space, "Page Down"]],
    ["previous", ["←", "↑", "Page Up"]],
    ["edges", ["Home", "End"]],
    ["number", [digits, "Enter"]],
    ["list", ["S"]],
    ["blank", ["B", "."]],
    ["presenter", ["P"]],
    ["screen", ["F"]],
    ["background", ["L"]],
    ["help", ["?"]],
    ["leave", ["Esc"]],
  ];
  return (
    <>
      <dl className="keys">
        {keys.map(([name, each]) => (
          <div key={name}>
            <dt>
              {each.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.keyNames[name]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.byHand}</p>
      <label className="choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            storage.set(SINGLE_KEYS, target.checked ? "on" : "off");
            setOn(target.checked);
          }}
        />
        <span className="choice-label">{words.singleKeys}</span>
      </label>
      <p className="note">{words.singleKeysNote}</p>
    </>
  );
}
