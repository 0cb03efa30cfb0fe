import type { Page } from "@playwright/test";

/**
 * Collects what must not happen while a page is open: errors, refusals by its policy, answers that are none, and
 * requests to anybody else. Call before the page opens.
 */
export async function watchFaults(page: Page, origin: string): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.exposeFunction("tellViolation", (text: string) => faults.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", ({ message }) => faults.push(`error: ${message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.context().on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== "data:" && asked !== origin) faults.push(`request: ${request.url()}`);
  });
  return faults;
}
