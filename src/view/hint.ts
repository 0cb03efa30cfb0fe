import type { ScrollPast, TimelineOptions } from "./handle.ts";

/**
 * Shows words over the drawing for a moment, the first time that they are asked for. They are for whoever points: hidden
 * from assistive technology, whose ways to zoom are keys and buttons, and transparent to every pointer.
 */
export function createHint(
  host: HTMLElement,
  ask: TimelineOptions["onScrollPast"],
): (by: ScrollPast) => void {
  let isAsked = false;
  return (by) => {
    if (isAsked) return;
    isAsked = true;
    const words = ask?.(by);
    if (words === undefined) return;
    const hint = host.ownerDocument.createElement("div");
    hint.className = "tl-hint";
    hint.ariaHidden = "true";
    hint.textContent = words;
    hint.addEventListener("animationend", () => hint.remove());
    host.append(hint);
  };
}
