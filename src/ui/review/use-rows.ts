import { useStore } from "../state/use-store.ts";
import type { ReviewDesk } from "./desk.ts";
import type { Rows } from "./rows.ts";

/** The events as the list shows them; wakes the component when they change, in the project or by the filter. */
export function useRows(desk: ReviewDesk): Rows {
  useStore(desk.store, desk.rows);
  return useStore(desk.workbench.store, desk.rows);
}
