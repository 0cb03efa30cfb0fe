import { useState } from "react";
import { nameLanguage } from "#core/words";
import { Icon } from "../parts/icon.tsx";
import { useReader } from "../parts/reader.ts";
import { TextField } from "./text-field.tsx";
import { useWorkbenchWords } from "./use-workbench-words.ts";

interface LanguagesFieldProps {
  readonly languages: readonly string[];
  readonly onChange: (languages: readonly string[]) => void;
}

/** The languages that titles are wanted in, by their codes (BCP 47). The last one cannot be removed. */
export function LanguagesField({ languages, onChange }: LanguagesFieldProps) {
  const { settings: words } = useWorkbenchWords();
  const { locale } = useReader();
  const [code, setCode] = useState("");
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const language = code.trim();
    const isCode = /^[a-z]{2,3}(?:-[A-Z]{2})?$/u.test(language);
    setWrong(!isCode);
    if (!isCode) return;
    if (!languages.includes(language)) onChange([...languages, language]);
    setCode("");
  };
  return (
    <fieldset className="field">
      <legend>{words.languages}</legend>
      <p className="field-note">{words.languagesNote}</p>
      <ul className="language-list">
        {languages.map((language) => {
          const name = nameLanguage(language, locale);
          return (
            <li key={language}>
              {name}
              <button
                type="button"
                className="button-quiet"
                aria-label={words.removeLanguage(name)}
                disabled={languages.length === 1}
                onClick={() => onChange(languages.filter((other) => other !== language))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <div className="field-with-button">
        <TextField
          label={words.languageCode}
          wrong={isWrong ? words.badLanguage : undefined}
          value={code}
          onChange={setCode}
        />
        <button type="button" className="button" onClick={add}>
          {words.addLanguage}
        </button>
      </div>
    </fieldset>
  );
}
