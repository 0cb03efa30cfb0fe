/** The worker that finds dates and events in texts. The app makes it from its address; nothing imports it. */
import { LANGUAGES } from "./languages.ts";
import { serveFinder } from "./serve.ts";

serveFinder(
  {
    postMessage: (message) => self.postMessage(message),
    addEventListener: (type, listen) => self.addEventListener(type, listen),
  },
  LANGUAGES,
);
