import type { ReadProgress } from "#load";
import { useArrival } from "./use-arrival.ts";
import { useOpenWords } from "./use-open-words.ts";

interface ReadingViewProps {
  readonly heading: string;
  readonly progress: ReadProgress | undefined;
  /** Whether events are made on the way, or the file is only looked at. */
  readonly isCounting: boolean;
  readonly onCancel: () => void;
}

/** How far the reading has come, and the way to stop it. */
export function ReadingView({ heading, progress, isCounting, onCancel }: ReadingViewProps) {
  const { reading, bytes } = useOpenWords();
  const print = ({ bytes: done, totalBytes, rows, broken }: ReadProgress) =>
    isCounting
      ? reading.progress(bytes(done), bytes(totalBytes), rows, broken)
      : reading.part(bytes(done), bytes(totalBytes));
  const title = useArrival<HTMLHeadingElement>();
  return (
    <section className="open-reading">
      <h2 ref={title} tabIndex={-1}>
        {heading}
      </h2>
      <progress
        aria-label={reading.label}
        max={progress?.totalBytes ?? 1}
        value={progress?.bytes}
      />
      <p className="open-progress">{progress === undefined ? undefined : print(progress)}</p>
      <button type="button" className="button" onClick={onCancel}>
        {reading.cancel}
      </button>
    </section>
  );
}
