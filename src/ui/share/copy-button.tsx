import { shareWordsFor } from "#core/words";
import { Icon } from "../parts/icon.tsx";
import { useReader } from "../parts/reader.ts";
import type { CopyOutcome } from "./use-copy.ts";

interface CopyButtonProps {
  readonly name: string;
  readonly outcome: CopyOutcome;
  readonly isDisabled?: boolean;
  readonly onCopy: () => Promise<void>;
}

/** Copies what is called `name`, and says that it has. */
export function CopyButton({ name, outcome, isDisabled = false, onCopy }: CopyButtonProps) {
  const words = shareWordsFor(useReader().locale);
  const isCopied = outcome === "copied";
  return (
    <button
      type="button"
      className="button"
      aria-label={(isCopied ? words.copiedOf : words.copyOf)(name)}
      disabled={isDisabled}
      onClick={() => void onCopy()}
    >
      <Icon name={isCopied ? "check" : "copy"} />
      {isCopied ? words.copied : words.copy}
    </button>
  );
}

/** Below a text that could not be copied: it is marked, and what to do with it. Screen readers are told elsewhere. */
export function CopyFailure({ outcome }: Pick<CopyButtonProps, "outcome">) {
  const words = shareWordsFor(useReader().locale);
  return outcome === "failed" ? <p className="share-wrong">{words.copyFailed}</p> : undefined;
}
