import type { HashPort } from "#ui";

/** What stands after "#" in the address, over the browser's history. */
export function createHashPort(): HashPort {
  const write = (hash: string) => (hash === "" ? location.pathname + location.search : `#${hash}`);
  return {
    read: () => location.hash.replace(/^#/u, ""),
    push: (hash) => history.pushState(undefined, "", write(hash)),
    replace(hash) {
      if (hash !== location.hash.replace(/^#/u, ""))
        history.replaceState(undefined, "", write(hash));
    },
    listen(onMove) {
      addEventListener("popstate", onMove);
      return () => removeEventListener("popstate", onMove);
    },
  };
}
