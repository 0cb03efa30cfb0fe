import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createFinder, createShelf } from "#load";
import {
  chooseLocale,
  createTabMemory,
  createWorkroom,
  type PreferenceKeeper,
  WorkbenchPage,
  type WorkbenchPorts,
} from "#ui";
import { trustOwnScripts } from "./open/trust-own-scripts.ts";
import { saveFile } from "./save-file.ts";
import { createFinderWorker } from "./workbench/create-finder-worker.ts";
import { createHashPort } from "./workbench/create-hash-port.ts";
import { createHtmlParser } from "./workbench/create-html-parser.ts";
import { createId } from "./workbench/create-id.ts";
import "./styles/dialog.css";
import "./styles/open.css";
import "./styles/review.css";
import "./styles/workbench.css";

/** Puts the workbench in place of its prerendered text. */
export function mountPage(element: HTMLElement, preferences: PreferenceKeeper): void {
  const { root = "./", home, lang } = element.dataset;
  trustOwnScripts(globalThis, new URL("./", import.meta.url).href);
  const rootUrl = new URL(root, location.href).href;
  let locale = chooseLocale({
    address: undefined,
    page: lang === "nb" ? "nb" : "en",
    stored: preferences.read().locale,
    browser: navigator.languages,
  });
  const ports: WorkbenchPorts = {
    shelf: createShelf({
      indexedDB,
      channel: new BroadcastChannel("dateline-projects"),
      now: () => Date.now(),
      // Not there on a page that came without encryption.
      persist: async () => navigator.storage?.persist(),
    }),
    finder: createFinder(createFinderWorker),
    parseHtml: createHtmlParser(globalThis),
    createId,
    save: saveFile,
    loadPageCode: async () => (await import("virtual:single-file-code")).singleFileCode,
    hash: createHashPort(),
    memory: createTabMemory(() => sessionStorage),
    preferences,
    schedule: (task, delayMs) => {
      const timer = setTimeout(task, delayMs);
      return () => clearTimeout(timer);
    },
  };
  const room = createWorkroom({ ports, locale: () => locale });
  createRoot(element).render(
    <StrictMode>
      <WorkbenchPage
        room={room}
        ports={ports}
        locale={locale}
        home={home === undefined ? undefined : rootUrl + home}
        hrefOfOpen={(to) => `${rootUrl}open/${to === "nb" ? "nb/" : ""}`}
        onLocale={(next) => {
          locale = next;
        }}
      />
    </StrictMode>,
  );
}
