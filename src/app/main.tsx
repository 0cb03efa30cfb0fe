import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { type Locale, wordsFor } from "#core/words";
import { type LoadProblem, loadArticleText, loadTimeline } from "#load";
import {
  App,
  chooseLocale,
  createPreferenceKeeper,
  createSession,
  createTextCache,
  parseAddress,
  type Surroundings,
} from "#ui";
import { createBrowserHistory } from "./browser-history.ts";
import { fixLinks } from "./fix-links.ts";
import { type Mount, readMount } from "./mount.ts";
import { showFailure } from "./show-failure.ts";
import "./styles/index.css";

/**
 * Only two modes have tables, and words are explained on demand: these styles come after the first picture, before anyone
 * can have asked for either.
 */
const loadLaterStyles = () => import("./styles/tables.css");

const preferences = createPreferenceKeeper(() => localStorage);

function start(): void {
  const element = document.getElementById("app");
  const mount = readMount(element, location.href);
  const theme = parseAddress(location.search).address.theme ?? preferences.read().theme;
  if (theme !== "system") document.documentElement.dataset.theme = theme;
  if (mount !== undefined) void open(mount);
  else if (element !== null) {
    const { page } = element.dataset;
    void openPage(element, page === "open" || page === "workbench" ? page : "classroom");
  }
}

/** The pages for one's own files and for the classroom are chunks of their own. */
const PAGES = {
  classroom: () => import("./mount-classroom.tsx"),
  open: () => import("./mount-open-page.tsx"),
  workbench: () => import("./mount-workbench.tsx"),
};

async function openPage(element: HTMLElement, page: keyof typeof PAGES): Promise<void> {
  const chunk = await PAGES[page]().catch(() => undefined);
  if (chunk !== undefined) return chunk.mountPage(element, preferences);
  const { problem } = wordsFor(element.dataset.lang === "nb" ? "nb" : "en");
  showFailure(element, {
    text: problem.reason.network,
    retry: problem.retry,
    onRetry: () => location.reload(),
  });
}

/** Loads the collection and puts the app in place of the prerendered page; until then, and on failure, that stays. */
async function open(mount: Mount): Promise<void> {
  const locale = chooseLocale({
    address: parseAddress(location.search).address.locale,
    page: mount.locale,
    stored: preferences.read().locale,
    browser: navigator.languages,
  });
  const loaded = await loadTimeline(`${mount.collectionUrl}timeline.json`, {
    fetch: (url, init) => fetch(url, init),
  });
  if (!loaded.ok) {
    tellFailure(mount, locale, loaded.error);
    return;
  }
  const timeline = loaded.value;
  const history = createBrowserHistory(mount.homeUrl);
  fixLinks(document);
  if (mount.opens !== undefined) history.replace(mount.opens);
  const session = createSession({
    timeline,
    locale,
    preferences,
    history,
    schedule: (task, delayMs) => {
      const timer = setTimeout(task, delayMs);
      return () => clearTimeout(timer);
    },
  });
  const texts = createTextCache((article, signal) =>
    loadArticleText(`${mount.collectionUrl}articles/${encodeURIComponent(article)}/text.json`, {
      fetch: (url, init) => fetch(url, init),
      signal,
    }),
  );
  const pageOf = (folder: string, id: string) => {
    const language = session.store.get().locale === "nb" ? "nb/" : "";
    return `${mount.collectionUrl}${language}${folder}/${encodeURIComponent(id)}/`;
  };
  const surroundings: Surroundings = {
    session,
    texts,
    hasPages: true,
    hrefOfPage: (page) =>
      `${mount.rootUrl}${page}/${session.store.get().locale === "nb" ? "nb/" : ""}`,
    hrefOfClassroom: (found) => {
      const language = session.store.get().locale === "nb" ? "nb/" : "";
      const isChoice = found.length > 0 && found.length < timeline.events.length;
      const events = isChoice
        ? `?events=${found.map(({ id }) => encodeURIComponent(id)).join()}`
        : "";
      return `${mount.collectionUrl}${language}classroom/${events}`;
    },
    hrefOfEvent: (event) => pageOf("events", event),
    hrefOfArticle: (article) => pageOf("articles", article),
    async loadSharePorts() {
      const { createSharePorts, createShareSite } = await import("./share-ports.ts");
      return createSharePorts(createShareSite(mount, timeline.id));
    },
    drawing: { current: undefined },
  };
  createRoot(mount.element).render(
    <StrictMode>
      <App surroundings={surroundings} />
    </StrictMode>,
  );
  void loadLaterStyles();
}

function tellFailure(mount: Mount, locale: Locale, problem: LoadProblem): void {
  if (problem.kind === "cancelled") return;
  const { problem: words } = wordsFor(locale);
  showFailure(mount.element, {
    text: `${words.timelineFailed} ${words.reason[problem.kind]}`,
    retry: words.retry,
    onRetry: () => void open(mount),
  });
}

start();
