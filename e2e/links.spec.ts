import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { openApp } from "./support/app.ts";
import { DIST, listFiles } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

const pages = listFiles(".html").map((path) => ({
  path,
  text: readFileSync(join(DIST, path), "utf8"),
}));

test("every link within the site leads to a file, and to a place in it that is there", () => {
  const ids = new Map(
    pages.map(({ path, text }) => [
      path,
      new Set([...text.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id)),
    ]),
  );
  const broken = pages.flatMap(({ path, text }) =>
    [...text.matchAll(/\s(?:href|src)="([^"]*)"/gu)]
      .map(([, href = ""]) => href)
      .filter((href) => !/^(?:https?:|data:|$)/u.test(href))
      .filter((href) => {
        // A text fragment is found in the text, not by an id (URL Fragment Text Directives).
        const [address = "", hash = ""] = href.replace(/:~:.*$/u, "").split("#");
        const file =
          address === "" ? path : findFile(join(dirname(path), address.replace(/\?.*$/u, "")));
        return (
          file === undefined ||
          (hash !== "" && ids.get(file)?.has(decodeURIComponent(hash)) !== true)
        );
      })
      .map((href) => `${path}: ${href}`),
  );
  expect(pages.length).toBeGreaterThan(50);
  expect(broken).toEqual([]);
});

/** The file that a host answers a path with. */
function findFile(path: string): string | undefined {
  if (!existsSync(join(DIST, path))) return undefined;
  return statSync(join(DIST, path)).isDirectory() ? findFile(join(path, "index.html")) : join(path);
}

test("a label in the drawing is a link: with a modifier it opens the event elsewhere", async ({
  page,
  context,
}) => {
  const app = await openApp(page);
  const opened = context.waitForEvent("page");
  await app.label("Attack at Kabul airport").click({ modifiers: ["ControlOrMeta"] });
  await expect(await opened).toHaveURL(/event=kabul-airport-attack/u);
  await expect(page).not.toHaveURL(/event=/u);
});

test("a drag that begins on a label selects no text", async ({ page }) => {
  const app = await openApp(page, "./?view=2020/2023");
  const box = await app.label("Attack at Kabul airport").boundingBox();
  if (box === null) throw new Error("label: not shown");
  await page.mouse.move(box.x + 10, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 90, box.y + 30, { steps: 6 });
  await page.mouse.move(box.x + 200, box.y + 90, { steps: 6 });
  expect(await page.evaluate(() => String(getSelection()))).toBe("");
  await page.mouse.up();
  await expect(page).not.toHaveURL(/event=|view=2020\/2023/u);
});
