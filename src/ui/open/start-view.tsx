import type { Locale } from "#core/words";
import { FILE_LIMITS, type OpenProblem, type RememberedFile } from "#load";
import { useReader, useWords } from "../parts/reader.ts";
import { describeProblem } from "./describe-problem.ts";
import { FileField } from "./file-field.tsx";
import type { Opening } from "./opening.ts";
import { useArrival } from "./use-arrival.ts";
import { useOpenWords } from "./use-open-words.ts";

interface StartViewProps {
  readonly opening: Opening;
  readonly failure: { readonly name: string; readonly problem: OpenProblem } | undefined;
  readonly remembered: readonly RememberedFile[];
  readonly isOver: boolean;
  /** The page where articles become a timeline. */
  readonly articles: string;
}

/** Where a file is chosen: what can be opened, that it stays here, what is remembered. */
export function StartView({ opening, failure, remembered, isOver, articles }: StartViewProps) {
  const words = useOpenWords();
  const { site } = useWords();
  const { bytes, decompressedBytes, jsonBytes, rows } = FILE_LIMITS;
  return (
    <div className="open-about">
      {failure === undefined ? undefined : <Failure {...failure} />}
      <p className="page-lead">{words.lead}</p>
      <p className="open-other">
        <a href={articles}>{site.openArticles}</a>
      </p>
      <FileField isOver={isOver} onChoose={(files) => void opening.choose(files)} />
      <p className="open-privacy">{words.privacy}</p>
      <Remembered opening={opening} files={remembered} />
      <Items {...words.formats} />
      <p className="note">
        {words.limits(
          words.bytes(bytes),
          words.bytes(decompressedBytes),
          words.bytes(jsonBytes),
          rows,
        )}
      </p>
      <Items {...words.columnsRead} />
    </div>
  );
}

function Failure({ name, problem }: { readonly name: string; readonly problem: OpenProblem }) {
  const words = useOpenWords();
  const { text, mend } = describeProblem(problem, words, useWords());
  const notice = useArrival<HTMLDivElement>();
  return (
    <div ref={notice} className="open-failure" role="alert" tabIndex={-1}>
      <h2 className="open-failure-title">{words.problem.heading(name)}</h2>
      <p>
        {text} {mend}
      </p>
    </div>
  );
}

interface ItemsProps {
  readonly heading: string;
  readonly items: readonly string[];
}

function Items({ heading, items }: ItemsProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="open-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

interface RememberedProps {
  readonly opening: Opening;
  readonly files: readonly RememberedFile[];
}

function Remembered({ opening, files }: RememberedProps) {
  const { memory, bytes } = useOpenWords();
  const { locale } = useReader();
  if (files.length === 0) return undefined;
  return (
    <section>
      <h2>{memory.heading}</h2>
      <ul className="remembered">
        {files.map(({ id, name, size, keptAt }) => (
          <li key={id}>
            <span className="remembered-name">{name}</span>
            <span className="remembered-facts">
              {memory.facts(bytes(size), describeMoment(keptAt, locale))}
            </span>
            <button
              type="button"
              className="button"
              aria-label={memory.openFile(name)}
              onClick={() => void opening.openRemembered(id)}
            >
              {memory.open}
            </button>
            <button
              type="button"
              className="button"
              aria-label={memory.forgetFile(name)}
              onClick={() => void opening.forget({ id, name })}
            >
              {memory.forget}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A moment of the reader's own clock, in words. */
function describeMoment(time: number, locale: Locale): string {
  const tag = locale === "nb" ? "nb-NO" : "en-GB";
  return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short" }).format(time);
}
