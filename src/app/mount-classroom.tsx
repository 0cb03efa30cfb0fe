import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { assertDefined } from "#core/base";
import { type Locale, wordsFor } from "#core/words";
import { loadArticleText, loadTimeline } from "#load";
import {
  ClassroomApp,
  type ClassroomPageName,
  type ClassroomPorts,
  createTextCache,
  loadClassroomPage,
  type PreferenceKeeper,
} from "#ui";
import { createAddressPort } from "./classroom/create-address-port.ts";
import { createChannel } from "./classroom/create-channel.ts";
import { createClassroomHrefs } from "./classroom/create-classroom-hrefs.ts";
import { createFullScreen } from "./classroom/create-full-screen.ts";
import { createPlainStorage } from "./classroom/create-plain-storage.ts";
import { keepPlace } from "./classroom/keep-place.ts";
import { fixLinks } from "./fix-links.ts";
import { saveFile } from "./save-file.ts";
import { printDay } from "./share/print-day.ts";
import { showFailure } from "./show-failure.ts";
import "./styles/classroom.css";
import "./styles/dialog.css";
import "./styles/exercise.css";
import "./styles/glossary.css";
import "./styles/handout.css";
import "./styles/make-story.css";
import "./styles/present.css";
import "./styles/present-panels.css";
import "./styles/presenter.css";
import "./styles/story.css";

const PAGES: readonly ClassroomPageName[] = ["classroom", "story", "handout", "exercises"];

/** Loads the collection and puts a page for the classroom in place of the prerendered one; until then, that stays. */
export async function mountPage(
  element: HTMLElement,
  preferences: PreferenceKeeper,
): Promise<void> {
  const { root = "./", lang, collection = "", page, story } = element.dataset;
  const locale: Locale = lang === "nb" ? "nb" : "en";
  const rootUrl = new URL(root, location.href).href;
  const collectionUrl = `${rootUrl}collections/${encodeURIComponent(collection)}/`;
  const fetchFile = (url: string, init?: RequestInit) => fetch(url, init);
  const loaded = await loadTimeline(`${collectionUrl}timeline.json`, { fetch: fetchFile });
  if (!loaded.ok) {
    const { problem } = wordsFor(locale);
    if (loaded.error.kind === "cancelled") return;
    showFailure(element, {
      text: `${problem.timelineFailed} ${problem.reason[loaded.error.kind]}`,
      retry: problem.retry,
      onRetry: () => void mountPage(element, preferences),
    });
    return;
  }
  fixLinks(document);
  const ports: ClassroomPorts = {
    timeline: loaded.value,
    locale,
    texts: createTextCache((article, signal) =>
      loadArticleText(`${collectionUrl}articles/${encodeURIComponent(article)}/text.json`, {
        fetch: fetchFile,
        signal,
      }),
    ),
    hrefs: createClassroomHrefs({ rootUrl, collection, locale, place: location }),
    address: createAddressPort(),
    storage: createPlainStorage(() => localStorage),
    openChannel: createChannel,
    openWindow: (url, name) => window.open(url, name, "popup") !== null,
    now: () => Date.now(),
    today: () => printDay(new Date()),
    copyText: (text) => navigator.clipboard.writeText(text),
    save: saveFile,
    print: () => window.print(),
    fullScreen: createFullScreen(document),
  };
  const name = assertDefined(
    PAGES.find((known) => known === page),
    "page",
  );
  const Content = await loadClassroomPage(name, story).catch(() => undefined);
  if (Content === undefined) {
    const { problem } = wordsFor(locale);
    showFailure(element, {
      text: problem.reason.network,
      retry: problem.retry,
      onRetry: () => location.reload(),
    });
    return;
  }
  keepPlace(ports, story);
  createRoot(element).render(
    <StrictMode>
      <ClassroomApp
        ports={ports}
        preferences={preferences}
        Content={Content}
        story={story}
        go={(href) => location.assign(href)}
      />
    </StrictMode>,
  );
}
