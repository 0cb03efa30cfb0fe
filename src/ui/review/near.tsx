import { createContext, type ReactNode, use, useEffect, useRef, useState } from "react";

/** How far outside what is seen things are rendered: about a screen. */
const MARGIN = "800px 0px";

/** Tells elements when they come near to what is seen, and when they leave. */
export interface NearWatch {
  readonly watch: (
    element: Element,
    onChange: (isNear: boolean, heightPx: number) => void,
  ) => () => void;
}

export function createNearWatch(): NearWatch {
  const listeners = new Map<Element, (isNear: boolean, heightPx: number) => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        listeners.get(target)?.(isIntersecting, boundingClientRect.height);
      }
    },
    // The root's margin does not reach into panels that scroll; theirs does, where the browser knows it.
    { rootMargin: MARGIN, scrollMargin: MARGIN },
  );
  return {
    watch(element, onChange) {
      listeners.set(element, onChange);
      observer.observe(element);
      return () => {
        listeners.delete(element);
        observer.unobserve(element);
      };
    },
  };
}

export const NearContext = createContext<NearWatch | undefined>(undefined);

interface NearProps {
  /** How high it is likely to be, until it has been measured. */
  readonly estimatePx: number;
  /** Rendered wherever it is: it holds what is selected. */
  readonly isForced: boolean;
  readonly children: () => ReactNode;
}

/** A part of a long column that is rendered only near to what is seen; elsewhere it keeps its height. */
export function Near({ estimatePx, isForced, children }: NearProps) {
  const watch = use(NearContext);
  const element = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState({ isNear: false, heightPx: estimatePx });
  useEffect(() => {
    if (element.current === null) return;
    return watch?.watch(element.current, (isNear, heightPx) =>
      setNear((before) =>
        before.isNear === isNear
          ? before
          : { isNear, heightPx: before.isNear && heightPx > 0 ? heightPx : before.heightPx },
      ),
    );
  }, [watch]);
  const isRendered = near.isNear || isForced || watch === undefined;
  return (
    <div ref={element} style={isRendered ? undefined : { height: near.heightPx }}>
      {isRendered ? children() : undefined}
    </div>
  );
}
