import { useId } from "react";
import { shareWordsFor, titleOf } from "#core/words";
import { useReader } from "../parts/reader.ts";
import { useSessionState, useTimelineData } from "../parts/surroundings.ts";
import type { Theme } from "../state/preferences.ts";
import { describeView } from "./describe-view.ts";
import { LanguageField } from "./language-field.tsx";
import { LEAST_HEIGHT_PX, MOST_HEIGHT_PX } from "./parse-height.ts";
import type { ShareChoices } from "./share-choices.ts";

const THEMES: readonly Theme[] = ["system", "light", "dark"];

interface ShareOptionsProps {
  readonly choices: ShareChoices;
  readonly onChoose: (patch: Partial<ShareChoices>) => void;
  /** As typed. */
  readonly height: string;
  readonly isHeightWrong: boolean;
  /** In pixels, where none is typed. */
  readonly usualHeightPx: number;
  readonly onHeight: (text: string) => void;
}

/** What a link or an embedded timeline opens with, what language it speaks, and how it looks. */
export function ShareOptions(props: ShareOptionsProps) {
  const { choices, onChoose, height, isHeightWrong, usualHeightPx, onHeight } = props;
  const words = shareWordsFor(useReader().locale);
  const note = useId();
  return (
    <fieldset className="share-options">
      <legend className="visually-hidden">{words.options}</legend>
      <Kept choices={choices} onChoose={onChoose} />
      <LanguageField
        label={words.language}
        value={choices.locale}
        onChange={(locale) => onChoose({ locale })}
      />
      <label>
        {words.theme}
        <select
          className="select"
          value={choices.theme}
          onChange={({ target }) => {
            onChoose({ theme: THEMES.find((known) => known === target.value) ?? "system" });
          }}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {words.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.height}
        <input
          className="share-height"
          inputMode="numeric"
          autoComplete="off"
          value={height}
          aria-invalid={isHeightWrong}
          aria-describedby={note}
          onChange={({ target }) => onHeight(target.value)}
        />
      </label>
      <p id={note} className={isHeightWrong ? "share-wrong" : "note"}>
        {isHeightWrong
          ? words.heightWrong(LEAST_HEIGHT_PX, MOST_HEIGHT_PX)
          : words.heightNote(usualHeightPx)}
      </p>
    </fieldset>
  );
}

/** What is shown now and can be kept or not: the visible range and the open event. */
function Kept({ choices, onChoose }: Pick<ShareOptionsProps, "choices" | "onChoose">) {
  const timeline = useTimelineData();
  const { locale } = useReader();
  const words = shareWordsFor(locale);
  const { view, event: id } = useSessionState(({ address }) => address);
  const event = timeline.events.find((known) => known.id === id);
  if (view === undefined && event === undefined) return undefined;
  return (
    <div className="share-kept">
      {view === undefined ? undefined : (
        <label className="choice">
          <input
            type="checkbox"
            checked={choices.keepsView}
            onChange={({ target }) => onChoose({ keepsView: target.checked })}
          />
          <span>{words.view(describeView(view, locale))}</span>
        </label>
      )}
      {event === undefined ? undefined : (
        <label className="choice">
          <input
            type="checkbox"
            checked={choices.keepsEvent}
            onChange={({ target }) => onChoose({ keepsEvent: target.checked })}
          />
          <span>{words.event(titleOf(event, locale))}</span>
        </label>
      )}
    </div>
  );
}
