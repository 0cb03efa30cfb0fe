import { useMemo, useState } from "react";
import type { Timeline } from "#core/model";
import { type Locale, type TakeName, takePanelWordsFor, wordsFor } from "#core/words";
import type { CsvSeparator } from "#exchange";
import { useReader } from "../parts/reader.ts";
import { useSurroundings } from "../parts/surroundings.ts";
import { LanguageField } from "./language-field.tsx";
import { LeftOutList } from "./left-out.tsx";
import { loadTexts } from "./load-texts.ts";
import {
  countTaken,
  type MadeFile,
  makeTakeFile,
  type TakeFault,
  type TakeOptions,
} from "./make-take-file.ts";
import { useSharePorts } from "./ports.ts";
import { TakeDrawing } from "./take-drawing.tsx";
import { TakeRow } from "./take-row.tsx";

const SEPARATORS: readonly CsvSeparator[] = [",", ";"];
const DATA: readonly TakeName[] = ["csv", "json", "ics", "timelinejs"];

interface TakePanelProps {
  readonly timeline: Timeline;
}

/** The data, the drawing and the whole page as files. */
export function TakePanel({ timeline }: TakePanelProps) {
  const { withoutTexts } = useSurroundings();
  const reader = useReader();
  const words = takePanelWordsFor(reader.locale);
  const [locale, setLocale] = useState<Locale>(reader.locale);
  const [table, setTable] = useState<TableChoice>({ isForSpreadsheet: false, separator: "," });
  const { making, outcome, make } = useMaking();
  const options = useTakeOptions(timeline, locale, table);
  const row = (name: TakeName) => ({
    name: words.names[name],
    note: words.notes[name],
    isMaking: making === name,
    isDisabled: making !== undefined,
    onSave: () => make(name, () => makeTakeFile(name, options)),
  });
  const counts = useMemo(
    () => new Map(DATA.map((name) => [name, countTaken(name, options)])),
    [options],
  );
  return (
    <>
      <div className="share-options">
        <LanguageField label={words.language} value={locale} onChange={setLocale} />
      </div>
      <section className="take-part">
        <h3>{words.drawing}</h3>
        <TakeDrawing timeline={timeline} locale={locale} making={making} onMake={make} />
      </section>
      <section className="take-part">
        <h3>{words.page}</h3>
        <ul className="take-list">
          <TakeRow {...row("page")}>
            {withoutTexts === undefined ? undefined : <p className="note">{words.withoutTexts}</p>}
          </TakeRow>
        </ul>
      </section>
      <section className="take-part">
        <h3>{words.data}</h3>
        <p className="note">
          {words.dataNote(wordsFor(reader.locale).count.events(timeline.events.length))}
        </p>
        <ul className="take-list">
          {DATA.map((name) => {
            const count = counts.get(name);
            const isEmpty = count?.count === 0;
            const shown = row(name);
            return (
              <TakeRow key={name} {...shown} isDisabled={shown.isDisabled || isEmpty}>
                {name === "csv" ? <TableChoices table={table} onChange={setTable} /> : undefined}
                {count === undefined ? undefined : <LeftOutList timeline={timeline} {...count} />}
              </TakeRow>
            );
          })}
        </ul>
      </section>
      <p className="take-outcome">{outcome}</p>
    </>
  );
}

type TableChoice = Pick<TakeOptions, "isForSpreadsheet" | "separator">;

interface TableChoicesProps {
  readonly table: TableChoice;
  readonly onChange: (table: TableChoice) => void;
}

function TableChoices({ table, onChange }: TableChoicesProps) {
  const words = takePanelWordsFor(useReader().locale);
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={table.isForSpreadsheet}
          onChange={({ target }) => onChange({ ...table, isForSpreadsheet: target.checked })}
        />
        <span>{words.spreadsheet}</span>
      </label>
      <p className="note">{words.spreadsheetNote}</p>
      <label className="take-separator">
        {words.separator}
        <select
          className="select"
          value={table.separator}
          onChange={({ target }) => {
            const separator = SEPARATORS.find((known) => known === target.value) ?? ",";
            onChange({ ...table, separator });
          }}
        >
          {SEPARATORS.map((separator) => (
            <option key={separator} value={separator}>
              {words.separators[separator]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function useTakeOptions(timeline: Timeline, locale: Locale, table: TableChoice): TakeOptions {
  const { texts, withoutTexts } = useSurroundings();
  const { site, today, loadPageCode } = useSharePorts();
  return useMemo(
    () => ({
      timeline,
      locale,
      ...table,
      pageUrl: site?.locate(locale).pageUrl,
      timelineUrl: site?.locate(locale).timelineUrl,
      today: today(),
      loadTexts: () =>
        loadTexts(texts, withoutTexts === undefined ? timeline.articles.map(({ id }) => id) : []),
      // Fetched when it is asked for: by then the connection may be gone.
      loadPageCode: () => loadPageCode().catch(() => undefined),
    }),
    [timeline, locale, table, texts, withoutTexts, site, today, loadPageCode],
  );
}

/** One file at a time: what is being made, and what became of the last. */
function useMaking() {
  const { session } = useSurroundings();
  const { save } = useSharePorts();
  const words = takePanelWordsFor(useReader().locale);
  const [making, setMaking] = useState<string>();
  const [outcome, setOutcome] = useState("");
  const tell = (text: string) => {
    setMaking(undefined);
    setOutcome(text);
    session.announce(text);
  };
  const run = async (name: string, makeFile: () => Promise<MadeFile | TakeFault>) => {
    setMaking(name);
    setOutcome("");
    session.announce(words.making);
    try {
      const file = await makeFile();
      if (file === "failed") return tell(words.failed);
      if (file === "texts") return tell(words.textsFailed);
      save(file.name, file.content);
      tell(words.saved(file.name));
    } catch (mistake) {
      // Not one of the faults that are expected: the reader is told, and it is still reported as what it is.
      tell(words.failed);
      throw mistake;
    }
  };
  return {
    making,
    outcome,
    make: (name: string, makeFile: () => Promise<MadeFile | TakeFault>) => void run(name, makeFile),
  };
}
