import type { AddressPort } from "#ui";

/** The page's own address: its query and fragment, without new entries in the browser's history. */
export function createAddressPort(): AddressPort {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  addEventListener("popstate", tell);
  addEventListener("hashchange", tell);
  return {
    search: () => location.search,
    hash: () => location.hash,
    replace(search, hash = location.hash) {
      if (search === location.search && hash === location.hash) return;
      history.replaceState(history.state, "", location.pathname + search + hash);
      tell();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
