/** The worker that reads one file. The app makes it from its address; nothing imports it. */
import { serveFile } from "./serve.ts";
import { warmUp } from "./warm-up.ts";

const breath = {
  now: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve)),
};

serveFile(
  {
    postMessage: (message, transfer) => self.postMessage(message, { transfer }),
    addEventListener: (type, listen) => self.addEventListener(type, listen),
  },
  breath,
);

// What goes wrong here will go wrong, and be told, with the person's own file.
warmUp(breath).catch(() => undefined);
