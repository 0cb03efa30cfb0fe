import type { HistoryPort } from "#ui";

/** The browser's history for the app: every entry stands at `homeUrl` with a query. */
export function createBrowserHistory(homeUrl: string): HistoryPort {
  return {
    read: () => location.search,
    push: (search) => history.pushState(undefined, "", homeUrl + search),
    replace: (search) => history.replaceState(undefined, "", homeUrl + search),
    listen(onMove) {
      const listener = () => onMove(location.search);
      addEventListener("popstate", listener);
      return () => removeEventListener("popstate", listener);
    },
  };
}
