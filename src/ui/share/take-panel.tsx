import { useMemo, useState } from "react";
import type { Timeline } from "#core/model";
import { type Locale, type TakeName, takePanelWordsFor, wordsFor } from "#core/words";
import { useReader } from "../parts/reader.ts";
import { useSurroundings } from "../parts/surroundings.ts";
import { LanguageField } from "./language-field.tsx";
import { LeftOutList } from "./left-out.tsx";
import { loadTexts } from "./load-texts.ts";
import { countTaken, type MadeFile, makeTakeFile, type TakeOptions } from "./make-take-file.ts";
import { useSharePorts } from "./ports.ts";
import { TakeDrawing } from "./take-drawing.tsx";
import { TakeRow } from "./take-row.tsx";

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
  const [isForSpreadsheet, setForSpreadsheet] = useState(false);
  const { making, outcome, make } = useMaking();
  const options = useTakeOptions(timeline, locale, isForSpreadsheet);
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
                {name === "csv" ? (
                  <SpreadsheetChoice isSet={isForSpreadsheet} onChange={setForSpreadsheet} />
                ) : undefined}
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

interface SpreadsheetChoiceProps {
  readonly isSet: boolean;
  readonly onChange: (isSet: boolean) => void;
}

function SpreadsheetChoice({ isSet, onChange }: SpreadsheetChoiceProps) {
  const words = takePanelWordsFor(useReader().locale);
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={isSet}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{words.spreadsheet}</span>
      </label>
      <p className="note">{words.spreadsheetNote}</p>
    </>
  );
}

function useTakeOptions(
  timeline: Timeline,
  locale: Locale,
  isForSpreadsheet: boolean,
): TakeOptions {
  const { texts, withoutTexts } = useSurroundings();
  const { site, today, loadPageCode } = useSharePorts();
  return useMemo(
    () => ({
      timeline,
      locale,
      isForSpreadsheet,
      pageUrl: site?.locate(locale).pageUrl,
      today: today(),
      loadTexts: () =>
        loadTexts(texts, withoutTexts === undefined ? timeline.articles.map(({ id }) => id) : []),
      loadPageCode,
    }),
    [timeline, locale, isForSpreadsheet, texts, withoutTexts, site, today, loadPageCode],
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
  const run = async (name: string, makeFile: () => Promise<MadeFile | "texts">) => {
    setMaking(name);
    setOutcome("");
    session.announce(words.making);
    const file = await makeFile().catch(() => undefined);
    if (file === undefined) return tell(words.failed);
    if (file === "texts") return tell(words.textsFailed);
    save(file.name, file.content);
    tell(words.saved(file.name));
  };
  return {
    making,
    outcome,
    make: (name: string, makeFile: () => Promise<MadeFile | "texts">) => void run(name, makeFile),
  };
}
