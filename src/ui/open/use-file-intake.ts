import { useMemo } from "react";
import { useIntake } from "../parts/use-intake.ts";
import type { Opening } from "./opening.ts";

/**
 * Takes files dropped anywhere on the page and tables pasted outside fields. Gives whether a file is held over the page.
 */
export function useFileIntake(opening: Opening, pastedName: string): boolean {
  const listeners = useMemo(
    () => ({
      onFiles: (files: readonly File[]) => void opening.choose(files),
      onPaste: ({ target, clipboardData }: ClipboardEvent) => {
        if (target instanceof HTMLElement && target.matches("input:not([type=file])")) return;
        const files = [...(clipboardData?.files ?? [])];
        const text = clipboardData?.getData("text/plain") ?? "";
        if (files.length > 0) void opening.choose(files);
        else void opening.paste(text, pastedName);
      },
    }),
    [opening, pastedName],
  );
  return useIntake(listeners);
}
