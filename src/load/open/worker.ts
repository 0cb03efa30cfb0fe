/** The worker that reads one file. The app makes it from its address; nothing imports it. */
import { serveFile } from "./serve.ts";

serveFile(
  {
    postMessage: (message, transfer) => self.postMessage(message, { transfer }),
    addEventListener: (type, listen) => self.addEventListener(type, listen),
  },
  {
    now: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  },
);
