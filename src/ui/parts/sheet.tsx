import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { Icon } from "./icon.tsx";
import { useWords } from "./reader.ts";

interface SheetProps {
  readonly label: string;
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * What comes up from below on a phone, over the lower part of the page (a dialog that is not modal: the page stays in
 * reach). Esc or the button closes it and gives the focus back.
 */
export function Sheet({ label, sheet, onClose, children }: SheetProps) {
  const words = useWords();
  const [isLarge, setLarge] = useState(false);
  useFocusInside(sheet);
  return (
    <div
      ref={sheet}
      role="dialog"
      aria-label={label}
      className={isLarge ? "sheet sheet-large" : "sheet"}
      data-scrolls="asked"
      tabIndex={-1}
      onKeyDown={(press) => {
        if (press.key !== "Escape") return;
        press.stopPropagation();
        onClose();
      }}
    >
      <div className="sheet-bar">
        <button
          type="button"
          className="button-quiet"
          aria-label={isLarge ? words.source.smaller : words.source.larger}
          onClick={() => setLarge(!isLarge)}
        >
          <Icon name={isLarge ? "down" : "up"} />
        </button>
        <span className="sheet-grip" aria-hidden="true" />
        <button
          type="button"
          className="button-quiet"
          aria-label={words.site.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </div>
  );
}

/** Moves the focus into an element that has come, and back to where it was when it goes. */
function useFocusInside(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    element.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [element]);
}
