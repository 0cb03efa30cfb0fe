import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly open: T;
  readonly onOpen: (tab: T) => void;
  readonly children: ReactNode;
}

/** Tabs above a panel (APG tabs, opened as the focus moves): arrow keys, Home and End go from one to another. */
export function Tabs<T extends string>({
  label,
  tabs,
  names,
  open,
  onOpen,
  children,
}: TabsProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const panel = `${id}-panel`;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = findNext(event.key, tabs.indexOf(open), tabs.length);
    const tab = to === undefined ? undefined : tabs[to];
    if (to === undefined || tab === undefined) return;
    event.preventDefault();
    onOpen(tab);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className="tabs share-tabs">
        {tabs.map((tab) => (
          <button
            key={tab}
            id={`${id}-${tab}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={tab === open}
            aria-controls={tab === open ? panel : undefined}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => onOpen(tab)}
            onKeyDown={onKeyDown}
          >
            {names[tab]}
          </button>
        ))}
      </div>
      <div id={panel} role="tabpanel" className="share-panel" aria-labelledby={`${id}-${open}`}>
        {children}
      </div>
    </>
  );
}

/** The tab that a key goes to; undefined for other keys. */
function findNext(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
