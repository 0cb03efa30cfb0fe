import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { openApp } from "./support/app.ts";
import { listQuoted, readBody, readTimeline } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const timeline = readTimeline();
const linked = timeline.articles.filter(({ url }) => url !== undefined);
const LINE_HEIGHT = 1.4;

let publisher: Server;

/** A publisher's page, on a host of its own: the whole body, each line a paragraph a window away from the next. */
function printPage(article: string): string {
  let from = 0;
  const paragraphs = readBody(article)
    .split("\n")
    .map((line) => {
      const start = from;
      from += line.length + 1;
      const text = line.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      return line === "" ? "" : `<p data-start="${start}">${text}</p>`;
    });
  const style = `p { margin: 0 0 110vh; line-height: ${LINE_HEIGHT}; }`;
  return `<!doctype html><meta charset="utf-8"><title>${article}</title><style>${style}</style>${paragraphs.join("")}`;
}

test.beforeAll(async () => {
  publisher = createServer((request, response) => {
    const article = timeline.articles.find(({ id }) => request.url === `/${id}`);
    response.writeHead(article ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" });
    response.end(article && printPage(article.id));
  });
  await new Promise<void>((done) => publisher.listen(0, "127.0.0.1", done));
});

test.afterAll(() => publisher.close());

for (const article of linked) {
  const mentions = timeline.events.flatMap((event) =>
    listQuoted(event)
      .filter((mention) => mention.article === article.id)
      .map((mention) => ({ event: event.id, mention })),
  );

  test(`the links out to ${article.id} scroll a browser to the very passage`, async ({ page }) => {
    expect(mentions.length).toBeGreaterThan(0);
    const { port } = publisher.address() as AddressInfo;
    for (const { mention } of mentions) {
      const { fragment, start, end, exact } = mention;
      expect(fragment, exact).toBeDefined();
      await page.goto("about:blank");
      await page.goto(`http://127.0.0.1:${port}/${article.id}#${fragment}`);
      // The paragraphs are further apart than the window is high: only one that was scrolled to is in view.
      const place = () =>
        page.evaluate(
          ([from, to]) => {
            const paragraphs = [...document.querySelectorAll("p")];
            const own = paragraphs.findLast((p) => Number(p.dataset.start) <= (from ?? 0));
            const text = own?.firstChild;
            if (!own || !text) return "no such paragraph";
            const base = Number(own.dataset.start);
            const range = document.createRange();
            range.setStart(text, (from ?? 0) - base);
            range.setEnd(text, Math.min((to ?? 0) - base, text.textContent?.length ?? 0));
            const { top, bottom } = range.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight ? "in view" : `${top} to ${bottom}`;
          },
          [start, end],
        );
      await expect.poll(place, { message: `${start}: ${exact}` }).toBe("in view");
    }
  });

  test(`the app links to ${article.id} at the passage that is shown`, async ({ page }) => {
    for (const { event, mention } of mentions.slice(0, 3)) {
      const app = await openApp(page, `./?event=${event}&article=${article.id}`);
      const current = await app.current.first().getAttribute("data-start");
      const link = app.source.getByRole("link", { name: "Read the whole article" });
      const shown = mentions.find((other) => String(other.mention.start) === current) ?? {
        mention,
      };
      await expect(link).toHaveAttribute("href", `${article.url}#${shown.mention.fragment}`);
      await expect(link).toHaveAttribute("rel", /noopener/u);
    }
  });
}

test("the articles without an address have no link out", async ({ page }) => {
  const without = timeline.articles.find(({ url }) => url === undefined);
  const app = await openApp(page, `./?article=${without?.id}`);
  await expect(app.source.getByRole("heading", { level: 2 })).toHaveText(without?.title ?? "");
  await expect(app.source.getByRole("link", { name: "Read the whole article" })).toHaveCount(0);
});
