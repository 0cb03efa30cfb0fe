import { useEffect } from "react";
import { isUnderWay } from "./intake-items.ts";
import type { Workroom } from "./workroom.ts";

/** Has the browser ask before the page goes while texts are being read, or what was done is not on disk. */
export function useLeaveGuard(room: Workroom): void {
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      const { stage } = room.store.get();
      const isReading = room.intake.store.get().items.some(isUnderWay);
      const isUnsaved = stage.kind === "bench" && stage.bench.store.get().saving !== "saved";
      if (isReading || isUnsaved) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [room]);
}
