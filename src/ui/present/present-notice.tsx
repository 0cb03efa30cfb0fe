import type { ReactNode } from "react";
import { Icon } from "../parts/icon.tsx";
import { useWords } from "../parts/reader.ts";

interface PresentNoticeProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A line that says what went otherwise than asked, until it is put away. */
export function PresentNotice({ onClose, children }: PresentNoticeProps) {
  const { site } = useWords();
  return (
    <div className="notice" role="alert">
      <span>{children}</span>
      <button type="button" className="button-quiet" aria-label={site.dismiss} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
