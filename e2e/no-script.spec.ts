import {
  articlePage,
  eventPage,
  HOME,
  HOME_NB,
  idsOf,
  listQuoted,
  readTimeline,
} from "./support/site.ts";
import { expect, test } from "./support/test.ts";

test.use({ javaScriptEnabled: false });

const timeline = readTimeline();
const flat = (text: string) => text.replace(/\s+/gu, " ");

for (const [path, locale] of [
  ["./", "en"],
  [HOME, "en"],
  [HOME_NB, "nb"],
] as const) {
  test(`${path} has the title, the drawing, and every event with every quotation`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(timeline.title[locale] ?? "");
    const drawing = page.locator("svg.drawing:visible");
    await expect(drawing).toHaveCount(1);
    expect(await drawing.locator("a").count()).toBeGreaterThan(10);
    const entries = await page.locator("[id^='e-']").evaluateAll((items) =>
      items.map((item) => ({
        id: item.id.slice(2),
        title: item.querySelector("h3")?.textContent,
        quotations: [...item.querySelectorAll("blockquote")].map(
          ({ textContent }) => textContent ?? "",
        ),
      })),
    );
    expect(entries.map(({ id }) => id).sort()).toEqual(idsOf(timeline.events).toSorted());
    for (const event of timeline.events) {
      const entry = entries.find(({ id }) => id === event.id);
      expect(entry?.title).toBe(event.title[locale]);
      const quoted = listQuoted(event);
      expect(entry?.quotations.length, event.id).toBe(quoted.length);
      for (const [at, { exact }] of quoted.entries()) {
        expect(flat(entry?.quotations[at] ?? "")).toContain(flat(exact));
      }
    }
  });
}

for (const home of [HOME, HOME_NB]) {
  test(`every mention has its place in the article's page, leading to an event, under ${home}`, async ({
    page,
  }) => {
    for (const article of timeline.articles) {
      await page.goto(`${home}articles/${article.id}/`);
      const places = await page.locator("[id^='m-']").evaluateAll((marks) =>
        marks.map((mark) => ({
          id: mark.id,
          href: mark.closest("mark")?.querySelector("a")?.href,
        })),
      );
      const wanted = timeline.events.flatMap((event) =>
        event.mentions.flatMap((mention, index) =>
          mention.article === article.id ? [`m-${event.id}-${index + 1}`] : [],
        ),
      );
      expect(places.map(({ id }) => id).sort()).toEqual(wanted.toSorted());
      for (const { href } of places) expect(href).toContain(`/${home}events/`);
    }
  });
}

test("from the list to an event, to the passage, and back to the event", async ({ page }) => {
  await page.goto(HOME);
  await page.getByRole("heading", { name: "Kabul airport" }).getByRole("link").click();
  await expect(page).toHaveURL(new RegExp(`/${eventPage("kabul-airport-attack")}$`, "u"));
  const words =
    (await page.locator("blockquote[lang=nb] u.expression").first().textContent()) ?? "";
  await page.locator("a[href*='#m-kabul-airport-attack-1']").first().click();
  await expect(page).toHaveURL(new RegExp(`/${articlePage("norwegian-report-2024-03-23")}#`, "u"));
  const passage = page.locator("mark.passage:target");
  await expect(passage).toBeInViewport();
  await expect(passage.locator("u.expression")).toHaveText(words);
  await passage.getByRole("link").first().click();
  await expect(page).toHaveURL(new RegExp(`/${eventPage("kabul-airport-attack")}$`, "u"));
});

test("from event to event, to the other language and back, and from the drawing to an event", async ({
  page,
}) => {
  await page.goto(eventPage("kabul-airport-attack"));
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Attack at Kabul airport");
  await page.locator("a[rel=next]").click();
  await expect(heading).not.toHaveText("Attack at Kabul airport");
  await page.locator("a[rel=prev]").click();
  await page.getByRole("link", { name: "Norsk" }).click();
  await expect(page).toHaveURL(/\/nb\/events\/kabul-airport-attack\/$/u);
  await expect(heading).toHaveText("Angrepet på flyplassen i Kabul");
  await page.getByRole("link", { name: "English" }).click();
  await expect(heading).toHaveText("Attack at Kabul airport");
  await page.goto(HOME);
  await page.locator("svg.drawing:visible a").filter({ hasText: "US warns of attack" }).click();
  await expect(heading).toHaveText("US warns of attack on concerts");
});
