import { helpWordsFor } from "#core/words";
import { Icon } from "../parts/icon.tsx";
import { useStore } from "../state/use-store.ts";
import type { Reviewer } from "./acts.ts";
import { COMMAND_KEYS } from "./commands.ts";

/** The keys of the review, each with what it does. */
export function KeyList({ reviewer: { desk, words, locale } }: { readonly reviewer: Reviewer }) {
  const singleKeys = useStore(desk.store, (state) => state.singleKeys);
  return (
    <section className="review-keys" aria-label={words.help.title}>
      <button
        type="button"
        className="button-quiet review-keys-close"
        aria-label={words.help.close}
        onClick={() => desk.store.set({ isHelpOpen: false })}
      >
        <Icon name="close" />
      </button>
      <p className="note">{words.help.intro}</p>
      <dl>
        {COMMAND_KEYS.map(([command, keys]) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{words.keyName(key)}</kbd>
              ))}
            </dt>
            <dd>{words.commands[command]}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={({ target }) => desk.store.set({ singleKeys: target.checked })}
        />
        <span className="choice-label">{helpWordsFor(locale).singleKeys}</span>
      </label>
    </section>
  );
}
