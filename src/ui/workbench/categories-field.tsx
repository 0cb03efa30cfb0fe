import { useState } from "react";
import type { Category } from "#core/model";
import { localText, nameLanguage } from "#core/words";
import { CategoryDot, categoryClass } from "../parts/category-dot.tsx";
import { Icon } from "../parts/icon.tsx";
import { useReader, useWords } from "../parts/reader.ts";
import { useStore } from "../state/use-store.ts";
import { createCategory } from "./settings-draft.ts";
import { TextField } from "./text-field.tsx";
import { useWorkbenchWords } from "./use-workbench-words.ts";
import type { Workbench } from "./workbench.ts";

interface CategoriesFieldProps {
  readonly bench: Workbench;
  readonly languages: readonly string[];
  readonly categories: readonly Category[];
  readonly onChange: (categories: readonly Category[]) => void;
}

/** The categories with their names in each language; those that no event has can be removed. */
export function CategoriesField({ bench, languages, categories, onChange }: CategoriesFieldProps) {
  const { settings: words } = useWorkbenchWords();
  const { count } = useWords();
  const { locale } = useReader();
  const events = useStore(bench.store, ({ project }) => project.events);
  const [name, setName] = useState("");
  const uses = new Map<string, number>();
  for (const { category } of events.values()) uses.set(category, (uses.get(category) ?? 0) + 1);
  const rename = (id: string, language: string, text: string) =>
    onChange(
      categories.map((category) =>
        category.id === id
          ? { ...category, label: { ...category.label, [language]: text } }
          : category,
      ),
    );
  const add = () => {
    const category = createCategory(name, languages, categories);
    if (category === undefined) return;
    onChange([...categories, category]);
    setName("");
  };
  return (
    <fieldset className="field categories-field">
      <legend>{words.categories}</legend>
      <ul>
        {categories.map(({ id, label }) => {
          const used = uses.get(id) ?? 0;
          const shown = localText(label, locale);
          return (
            <li key={id} className={categoryClass(categories, id)}>
              <CategoryDot />
              {languages.map((language) => (
                <input
                  key={language}
                  type="text"
                  className="text-field"
                  lang={language}
                  autoComplete="off"
                  aria-label={`${words.categoryName(nameLanguage(language, locale))}: ${shown}`}
                  placeholder={nameLanguage(language, locale)}
                  value={label[language] ?? ""}
                  onChange={({ target }) => rename(id, language, target.value)}
                />
              ))}
              <span className="category-use">
                {used === 0 ? words.unused : words.categoryUsed(count.events(used))}
              </span>
              <button
                type="button"
                className="button-quiet"
                aria-label={words.removeCategory(shown)}
                disabled={used > 0 || categories.length === 1}
                onClick={() => onChange(categories.filter((other) => other.id !== id))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <div className="field-with-button">
        <TextField label={words.newCategory} value={name} onChange={setName} />
        <button type="button" className="button" onClick={add}>
          {words.addCategory}
        </button>
      </div>
    </fieldset>
  );
}
