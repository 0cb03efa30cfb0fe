import { useEffect, useRef } from "react";

interface BlankScreenProps {
  readonly text: string;
  readonly onLight: () => void;
}

/** Darkness over everything; a press anywhere ends it. It takes the focus, for what lies below cannot be used. */
export function BlankScreen({ text, onLight }: BlankScreenProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <button type="button" className="present-blank" ref={button} onClick={onLight}>
      <span>{text}</span>
    </button>
  );
}
