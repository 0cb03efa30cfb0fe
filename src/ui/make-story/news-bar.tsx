import { useEffect, useRef } from "react";
import { Icon } from "../parts/icon.tsx";
import { focusSteps } from "./step-focus.ts";
import { useMakeWords } from "./use-make-words.ts";

/** Something that happened and that a person may want back. */
export interface News {
  readonly text: string;
  readonly onUndo: (() => void) | undefined;
}

interface NewsBarProps {
  readonly news: News | undefined;
  readonly onClose: () => void;
}

/** At the foot of the window, where one sees it wherever one is in the page; gives the focus back where it was. */
export function NewsBar({ news, onClose }: NewsBarProps) {
  const words = useMakeWords();
  const before = useRef<Element>(undefined);
  useEffect(() => {
    if (news !== undefined) before.current = document.activeElement ?? undefined;
  }, [news]);
  const close = (act: (() => void) | undefined) => {
    act?.();
    onClose();
    const { current } = before;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
    else focusSteps();
  };
  return (
    <div className="make-news" data-shown={news === undefined ? undefined : ""}>
      <p role="status">{news?.text}</p>
      {news === undefined ? undefined : (
        <>
          {news.onUndo === undefined ? undefined : (
            <button type="button" className="button" onClick={() => close(news.onUndo)}>
              {words.undo}
            </button>
          )}
          <button
            type="button"
            className="button-quiet"
            aria-label={words.dismiss}
            onClick={() => close(undefined)}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}
