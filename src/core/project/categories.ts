import { OTHER_CATEGORY } from "#core/extract";
import type { Settings } from "./records.ts";

/** What an event falls under that nothing tells the category of: `other` where there is one; "" where there is none. */
export function defaultCategory({ categories }: Settings): string {
  return (categories.find(({ id }) => id === OTHER_CATEGORY) ?? categories[0])?.id ?? "";
}
