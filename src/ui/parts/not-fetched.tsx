import { Icon } from "./icon.tsx";
import { useWords } from "./reader.ts";

interface NotFetchedProps {
  readonly onRetry: () => void;
  /** Left out where there is nothing else to be shown in its place. */
  readonly onDismiss?: () => void;
}

/** In place of a part of the page: it comes when it is asked for, and then the connection may be gone. */
export function NotFetched({ onRetry, onDismiss }: NotFetchedProps) {
  const { problem, site } = useWords();
  return (
    <p role="alert" className="notice">
      {problem.reason.network}
      <button type="button" className="button" onClick={onRetry}>
        {problem.retry}
      </button>
      {onDismiss === undefined ? undefined : (
        <button
          type="button"
          className="button-quiet"
          aria-label={site.dismiss}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </button>
      )}
    </p>
  );
}
