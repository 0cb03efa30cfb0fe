import { type Locale, wordsFor } from "#core/words";
import { Icon } from "../parts/icon.tsx";
import { useReader, useWords } from "../parts/reader.ts";
import { useSurroundings } from "../parts/surroundings.ts";
import type { Theme } from "../state/preferences.ts";

const LOCALES: readonly Locale[] = ["en", "nb"];
const THEMES: readonly Theme[] = ["system", "light", "dark"];

export function LanguageSwitch() {
  const { setLocale } = useReader();
  const words = useWords();
  return (
    <fieldset className="language">
      <legend className="visually-hidden">{words.settings.language}</legend>
      {LOCALES.map((locale) => {
        const { name, short } = wordsFor(locale).language;
        return (
          <button
            key={locale}
            type="button"
            lang={locale}
            title={name}
            aria-pressed={words.locale === locale}
            onClick={() => setLocale(locale)}
          >
            {short}
            <span className="visually-hidden">: {name}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

export function ThemeChoice() {
  const { theme, setTheme } = useReader();
  const words = useWords();
  return (
    <label className="theme">
      {words.settings.theme}
      <select
        className="select"
        value={theme}
        onChange={({ target }) => {
          setTheme(THEMES.find((known) => known === target.value) ?? "system");
        }}
      >
        {THEMES.map((choice) => (
          <option key={choice} value={choice}>
            {words.settings.themes[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}

export function HelpButton() {
  const { session } = useSurroundings();
  const words = useWords();
  return (
    <button
      type="button"
      className="button help-button"
      aria-label={words.settings.help}
      title={words.settings.help}
      onClick={() => session.showDialog("help")}
    >
      <Icon name="help" />
    </button>
  );
}
