import { useState } from "react";
import type { PointerPlace } from "../parts/press.ts";
import { usePress } from "../parts/use-press.ts";

/** An answer that follows the pointer, and the quotation below it. */
export interface ChoiceDrag extends PointerPlace {
  readonly choice: string;
  readonly row: string | undefined;
}

/** Dragging an answer onto a quotation: the element below the pointer with `data-row`. */
export function useChoiceDrag(onPut: (row: string, choice: string) => void) {
  const [drag, setDrag] = useState<ChoiceDrag>();
  const handlersOf = usePress<string>({
    onFollow(choice, pointer) {
      setDrag({ ...pointer, choice, row: findRow(pointer) });
    },
    onEnd(choice, pointer) {
      setDrag(undefined);
      const row = pointer && findRow(pointer);
      if (row !== undefined) onPut(row, choice);
    },
  });
  return { drag, handlersOf };
}

function findRow({ xPx, yPx }: PointerPlace): string | undefined {
  const below = document.elementFromPoint(xPx, yPx)?.closest<HTMLElement>("[data-row]");
  return below?.dataset.row;
}
