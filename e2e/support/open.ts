/** The page for a person's own file, and files to open there. */
import { gzipSync } from "node:zlib";
import { expect, type Locator, type Page } from "@playwright/test";

export const OPEN = "open/";
export const OPEN_NB = "open/nb/";

/** A file as it is given to a file field. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function makeFile(name: string, content: string | Buffer): TestFile {
  return { name, mimeType: "", buffer: Buffer.from(content as string) };
}

export function gzip(file: TestFile): TestFile {
  return { ...file, name: `${file.name}.gz`, buffer: gzipSync(file.buffer) };
}

/** Twelve events over ten years, two of which cannot be read. */
export const EVENTS_CSV = makeFile(
  "events.csv",
  [
    "date,title,type,place,deaths,url",
    "2012-04-13,First meeting,talks,Oslo,0,https://example.org/first",
    "2013-05-14,Bridge opened,works,Bergen,0,",
    '2014-06-15,"Fire, with a comma",accident,Tromsø,3,javascript:alert(1)',
    "2015-07-16,Second meeting,talks,Oslo,0,",
    "2016-08,Strike begins,protest,Stavanger,0,",
    "2017,A year of drought,weather,,0,",
    "2018-02-31,There is no such day,works,Oslo,0,",
    "2018-09-17,Flood,weather,Lillehammer,12,",
    "2019-10-18,Third meeting,talks,Oslo,0,",
    "soon,Not a date,works,Oslo,0,",
    "2020-11-19,Tunnel closed,works,Bergen,0,",
    "2021-12-20,Élection,vote,Oslo,0,",
    "",
  ].join("\n"),
);

/** Rows in the manner of UCDP GED: the precision of each date is coded in `date_prec`. */
export const UCDP_CSV = makeFile(
  "ged.csv",
  [
    "id,year,type_of_violence,conflict_name,source_headline,where_description,date_prec,date_start,date_end,best",
    "1,2015,1,A: Government,Known to the day,Town,1,2015-01-05 00:00:00.000,2015-01-05 00:00:00.000,2",
    "2,2015,1,A: Government,Known to the week,Town,3,2015-03-02 00:00:00.000,2015-03-08 00:00:00.000,5",
    "3,2015,2,A: Government,Known to the month,Town,4,2015-06-01 00:00:00.000,2015-06-30 00:00:00.000,9",
    "4,2015,3,A: Government,Known to the year,Town,5,2015-01-01 00:00:00.000,2015-12-31 00:00:00.000,1",
    "",
  ].join("\n"),
);

/** Each of its dates can be read with the day or the month first. */
export const UNDECIDED_CSV = makeFile(
  "undecided.csv",
  "date,title\n03/04/2012,One\n05/06/2013,Two\n07/08/2014,Three\n",
);

export const RECORDS_JSON = makeFile(
  "records.json",
  JSON.stringify([
    { date: "2001-02-03", title: "First record", place: "Here" },
    { date: "2002-03-04", title: "Second record", place: "There" },
  ]),
);

/** What an old Norwegian Excel saves: semicolons, decimal commas, Windows-1252. */
export const EXCEL_CSV = makeFile(
  "excel.csv",
  Buffer.from(
    "Dato;Hendelse;Sted;Beløp\r\n13.04.2012;Åpning av brua;Tromsø;1.234,5\r\n25.12.2013;Møte på rådhuset;Bodø;2,5\r\n",
    "latin1",
  ),
);

/** Waits until the script has taken the page over. */
export async function openPage(page: Page, path = OPEN): Promise<Locator> {
  await page.goto(path);
  const field = page.locator("input[type=file]");
  await expect(field).toBeAttached();
  return field;
}

/** Chooses a file and waits until its timeline has drawn. */
export async function openFile(page: Page, file: TestFile, path = OPEN): Promise<void> {
  await (await openPage(page, path)).setInputFiles({ ...file });
  await waitForTable(page);
}

export async function waitForTable(page: Page): Promise<void> {
  await expect(page.locator(".app-open-table .drawing-host")).toHaveAttribute(
    "data-state",
    "drawn",
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** A link in the drawing. */
export function findLabel(page: Page, title: string): Locator {
  return page.locator(".tl").getByRole("link", { name: title });
}

/** The panel with the open event's row. */
export function findPanel(page: Page): Locator {
  return page.locator("aside.table-panel");
}
