import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Locale } from "#core/words";
import { createDataFile, createFileMemory } from "#load";
import { chooseLocale, createOpening, followHistory, OpenPage, type PreferenceKeeper } from "#ui";
import { createFileWorker } from "./open/create-file-worker.ts";
import { trustOwnScripts } from "./open/trust-own-scripts.ts";
import "./styles/open.css";

/** Puts the page for one's own file in place of its prerendered text. */
export function mountPage(element: HTMLElement, preferences: PreferenceKeeper): void {
  const { root = "./", home, lang } = element.dataset;
  trustOwnScripts(globalThis, new URL("./", import.meta.url).href);
  const rootUrl = new URL(root, location.href).href;
  const locale = chooseLocale({
    address: undefined,
    page: lang === "nb" ? "nb" : "en",
    stored: preferences.read().locale,
    browser: navigator.languages,
  });
  // Started before a file is chosen, so that reading begins at once; every further file has one of its own.
  let ready: Worker | undefined = createFileWorker();
  const takeWorker = () => {
    const worker = ready ?? createFileWorker();
    ready = undefined;
    return worker;
  };
  const opening = createOpening({
    createFile: (blob) => createDataFile(blob, takeWorker),
    memory: createFileMemory(indexedDB, () => Date.now()),
  });
  followHistory(opening, {
    push() {
      history.replaceState("start", "");
      history.pushState("file", "");
    },
    back: () => history.back(),
    listen: (onMove) =>
      addEventListener("popstate", ({ state }) =>
        onMove(state === "start" || state === "file" ? state : undefined),
      ),
  });
  createRoot(element).render(
    <StrictMode>
      <OpenPage
        opening={opening}
        preferences={preferences}
        schedule={(task, delayMs) => {
          const timer = setTimeout(task, delayMs);
          return () => clearTimeout(timer);
        }}
        locale={locale}
        home={home === undefined ? undefined : rootUrl + home}
        loadSharePorts={async () => (await import("./share-ports.ts")).createSharePorts(undefined)}
        hrefOf={(page, to: Locale) => `${rootUrl}${page}/${to === "nb" ? "nb/" : ""}`}
      />
    </StrictMode>,
  );
}
