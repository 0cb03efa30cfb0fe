import { useMemo } from "react";
import { listTray, type ProjectMention } from "#core/project";
import { useStore } from "../state/use-store.ts";
import type { ReviewDesk } from "./desk.ts";

/** The finds in the tray: those that wait, and those that were put aside. */
export function useTray({ workbench }: ReviewDesk): {
  readonly waiting: readonly ProjectMention[];
  readonly dismissed: readonly ProjectMention[];
} {
  const mentions = useStore(workbench.store, ({ project }) => project.mentions);
  return useMemo(() => {
    const tray = mentions.size === 0 ? [] : listTray(workbench.store.get().project);
    return {
      waiting: tray.filter(({ isDismissed }) => isDismissed !== true),
      dismissed: tray.filter(({ isDismissed }) => isDismissed === true),
    };
  }, [workbench, mentions]);
}
