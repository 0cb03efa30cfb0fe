import type { KeyboardEvent, PointerEvent } from "react";

const LEAST = 15;
const MOST = 75;
const STEP = 5;

interface SplitterProps {
  readonly label: string;
  /** The share of what lies above, in per cent. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** The line between two parts, one above the other: dragged, or moved by the arrows (APG window splitter). */
export function Splitter({ label, value, onChange }: SplitterProps) {
  const set = (next: number) => onChange(Math.round(Math.min(MOST, Math.max(LEAST, next))));
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: value - STEP,
      ArrowDown: value + STEP,
      Home: LEAST,
      End: MOST,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    if (box !== undefined) set(((event.clientY - box.top) / box.height) * 100);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> takes no keys; this one moves.
    <div
      role="separator"
      className="splitter"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={value}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
