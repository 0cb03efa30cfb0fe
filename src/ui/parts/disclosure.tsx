import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Icon, type IconName } from "./icon.tsx";

interface DisclosureProps {
  readonly icon: IconName;
  readonly label: string;
  /** Shown beside the label: a count of what is set. */
  readonly badge?: string | undefined;
  readonly className?: string;
  /** Only the icon is seen. */
  readonly isIconOnly?: boolean;
  readonly children: ReactNode;
}

/** A button that opens a panel below it (APG disclosure). Esc, a click elsewhere or leaving it by Tab closes it. */
export function Disclosure({
  icon,
  label,
  badge,
  className = "",
  isIconOnly = false,
  children,
}: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes from anywhere inside; the button does the rest.
    <div
      ref={root}
      className={`disclosure ${className}`}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={isIconOnly ? label : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
        {isIconOnly ? undefined : <span className="button-text">{label}</span>}
        {badge === undefined ? undefined : <span className="badge">{badge}</span>}
      </button>
      <div id={id} className="disclosure-panel" hidden={!isOpen}>
        {isOpen ? children : undefined}
      </div>
    </div>
  );
}
