import { useState } from "react";
import { useClassroom } from "../classroom/ports.ts";
import { Icon } from "../parts/icon.tsx";
import { type ExerciseAddress, nextSeed, printExerciseAddress } from "./exercise-address.ts";
import { useExerciseWords } from "./use-exercise-words.ts";

interface ExerciseToolsProps {
  readonly address: ExerciseAddress;
  readonly hasAnswers: boolean;
  readonly onAnswers: (hasAnswers: boolean) => void;
  readonly onAgain: () => void;
  readonly onAddress: (address: ExerciseAddress) => void;
  readonly announce: (text: string) => void;
}

/** Start again, another version, the link to this one, and the sheets. */
export function ExerciseTools(props: ExerciseToolsProps) {
  const { hrefs, copyText, print } = useClassroom();
  const { tools, version, versionNote } = useExerciseWords();
  const { address, hasAnswers, announce } = props;
  const link = hrefs.exercises(printExerciseAddress(address).slice(1));
  const [copied, setCopied] = useState<{ readonly link: string; readonly isDone: boolean }>();
  const isCopied = copied?.link === link && copied.isDone;
  const copy = async () => {
    const isDone = await copyText(link).then(
      () => true,
      () => false,
    );
    setCopied({ link, isDone });
    announce(isDone ? tools.copied : tools.copyFailed);
  };
  return (
    <section className="exercise-tools" aria-label={tools.label}>
      <p className="exercise-version">
        <strong>{version(address.seed)}</strong>{" "}
        <span className="exercise-version-note">{versionNote}</span>
      </p>
      <button type="button" className="button" onClick={props.onAgain}>
        {tools.again}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => props.onAddress({ ...address, seed: nextSeed(address.seed) })}
      >
        {tools.newVersion}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        <Icon name={isCopied ? "check" : "copy"} />
        {isCopied ? tools.copied : tools.copyLink}
      </button>
      <button type="button" className="button" onClick={print}>
        {tools.print}
      </button>
      <label className="choice">
        <input
          type="checkbox"
          checked={hasAnswers}
          onChange={({ target }) => props.onAnswers(target.checked)}
        />
        <span>{tools.withAnswers}</span>
      </label>
      {copied?.link === link && !copied.isDone ? (
        <p className="note exercise-copy-failed">{tools.copyFailed}</p>
      ) : undefined}
    </section>
  );
}
