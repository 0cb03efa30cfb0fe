import { type Locale, wordsFor } from "#core/words";

const LOCALES: readonly Locale[] = ["en", "nb"];

interface LanguageFieldProps {
  readonly label: string;
  readonly value: Locale;
  readonly onChange: (locale: Locale) => void;
}

/** Which language something is written in, each called by its own name. */
export function LanguageField({ label, value, onChange }: LanguageFieldProps) {
  return (
    <label>
      {label}
      <select
        className="select"
        value={value}
        onChange={({ target }) => {
          onChange(LOCALES.find((known) => known === target.value) ?? "en");
        }}
      >
        {LOCALES.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {wordsFor(locale).language.name}
          </option>
        ))}
      </select>
    </label>
  );
}
