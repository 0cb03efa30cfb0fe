import { type RefObject, useCallback, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import { scrollInPanel } from "./scroll-in-panel.ts";

interface BringIntoView {
  readonly root: RefObject<HTMLElement | null>;
  /** Of the element to show, inside the root; it is looked for anew whenever this changes. */
  readonly selector: string | undefined;
  /** When this changes, the element is shown again: the root itself has come into view. */
  readonly wakes?: unknown;
  /** Takes the focus where the element is gone. */
  readonly fallback?: string;
}

/**
 * Shows what is selected, and gives it the focus when the caller asks for that before the selection changes, so that
 * the focus is never lost with what goes away. Gives the function that asks.
 */
export function useBringIntoView({ root, selector, wakes, fallback }: BringIntoView): () => void {
  const wantsFocus = useRef(false);
  const isFirst = useRef(true);
  // What changes may lie in a part of the page that renders without this one.
  const [, wake] = useReducer((turn: number) => turn + 1, 0);
  // After every render: what had the focus may have gone with any of them.
  useLayoutEffect(() => {
    if (!wantsFocus.current || root.current === null) return;
    const target = find(root.current, selector) ?? find(root.current, fallback);
    if (target === undefined) return;
    wantsFocus.current = false;
    target.focus({ preventScroll: true });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `wakes` is there to run it again.
  useEffect(() => {
    const show = () => {
      const element = root.current === null ? undefined : find(root.current, selector);
      if (element === undefined) return;
      // A row is shown with all that stands in it.
      const whole = element.closest("li") ?? element;
      scrollInPanel(whole, isFirst.current ? "center" : "nearest");
    };
    show();
    isFirst.current = false;
    // What lies around it is rendered only now, and may move it.
    const frame = requestAnimationFrame(() => requestAnimationFrame(show));
    return () => cancelAnimationFrame(frame);
  }, [root, selector, wakes]);
  return useCallback(() => {
    wantsFocus.current = true;
    wake();
  }, []);
}

function find(root: HTMLElement, selector: string | undefined): HTMLElement | undefined {
  return selector === undefined
    ? undefined
    : (root.querySelector<HTMLElement>(selector) ?? undefined);
}
