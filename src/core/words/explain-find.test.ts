import { describe, expect, it } from "vitest";
import type { Step } from "#core/extract";
import { explainFind } from "./explain-find.ts";

const written: Step = { kind: "anchor", to: "written", value: "2024-03-23" };
const march: Step = { kind: "anchor", to: "narrative", value: "2024-03-07", words: "7 March" };
const EN_DAY = "Saturday 23 March 2024, the day of writing";
const NB_DAY = "lørdag 23. mars 2024, dagen teksten ble skrevet";

type Row = readonly [
  words: string,
  steps: readonly Step[],
  date: string | undefined,
  en: string,
  nb: string,
  value?: string,
];

const ROWS: readonly Row[] = [
  [
    "in 2015",
    [{ kind: "stated", value: "2015" }],
    "2015",
    "“in 2015” names the year: 2015.",
    "«in 2015» nevner året: 2015.",
  ],
  [
    "three weeks ago",
    [written, { kind: "shift", unit: "week", amount: 3, direction: -1 }],
    "[2024-02-28..2024-03-05]",
    `“three weeks ago”, counted back three weeks from ${EN_DAY}, give or take half a week: between 28 February and 5 March 2024.`,
    `«three weeks ago», regnet tre uker tilbake fra ${NB_DAY}, pluss/minus en halv uke: mellom 28. februar og 5. mars 2024.`,
  ],
  [
    "earlier this month",
    [
      written,
      { kind: "shift", unit: "month", amount: 0, direction: 0 },
      { kind: "stated", value: "2024-03" },
      { kind: "limit", side: "before", value: "2024-03-23" },
      { kind: "modifier", mod: "START" },
    ],
    "[2024-03-01..2024-03-22]",
    `“earlier this month”, the same month as ${EN_DAY}; only the part before that day: between 1 and 22 March 2024.`,
    `«earlier this month», samme måned som ${NB_DAY}; bare delen før den dagen: mellom 1. og 22. mars 2024.`,
  ],
  [
    "today",
    [
      written,
      { kind: "shift", unit: "day", amount: 0, direction: 0 },
      { kind: "stated", value: "2024-03-23" },
    ],
    "2024-03-23",
    "“today”, the day of writing: Saturday 23 March 2024.",
    "«today», dagen teksten ble skrevet: lørdag 23. mars 2024.",
  ],
  [
    "Friday evening",
    [
      written,
      { kind: "weekday", weekday: 5, direction: -1, by: "tense" },
      { kind: "stated", value: "2024-03-22TEV" },
    ],
    "2024-03-22",
    `“Friday evening”, the last Friday before ${EN_DAY}, because the verb is in the past tense; the words name the part of the day: Friday 22 March 2024, evening.`,
    `«Friday evening», siste fredag før ${NB_DAY}, fordi verbet står i fortid; ordene nevner tiden på døgnet: fredag 22. mars 2024, kveld.`,
    "2024-03-22TEV",
  ],
  [
    "On 7 March",
    [
      { kind: "stated", value: "XXXX-03-07" },
      written,
      { kind: "fill", part: "year", value: "2024", by: "nearest" },
    ],
    "2024-03-07",
    `“On 7 March” names the day and the month; the year is not said and is taken as 2024, which is nearest to ${EN_DAY}: Thursday 7 March 2024.`,
    `«On 7 March» nevner dagen og måneden; året er ikke sagt og leses som 2024, som er nærmest ${NB_DAY}: torsdag 7. mars 2024.`,
  ],
  [
    "The next day",
    [
      march,
      { kind: "shift", unit: "day", amount: 1, direction: 1 },
      { kind: "stated", value: "2024-03-08" },
    ],
    "2024-03-08",
    "“The next day”, counted forward one day from “7 March” earlier in the text (Thursday 7 March 2024): Friday 8 March 2024.",
    "«The next day», regnet én dag frem fra «7 March» tidligere i teksten (torsdag 7. mars 2024): fredag 8. mars 2024.",
  ],
  [
    "at noon",
    [march, { kind: "stated", value: "2024-03-07T12:00" }],
    "2024-03-07T12:00:00",
    "“at noon”, taken to be on the same day as “7 March” earlier in the text (Thursday 7 March 2024): Thursday 7 March 2024, 12:00.",
    "«at noon», lest som samme dag som «7 March» tidligere i teksten (torsdag 7. mars 2024): torsdag 7. mars 2024 kl. 12:00.",
  ],
  [
    "Friday last week",
    [
      written,
      { kind: "shift", unit: "week", amount: 1, direction: -1 },
      { kind: "stated", value: "2024-W11" },
      { kind: "weekday", weekday: 5, direction: 0, by: "words" },
    ],
    "2024-03-15",
    `“Friday last week”, counted back one week from ${EN_DAY}, the Friday of that week: Friday 15 March 2024.`,
    `«Friday last week», regnet én uke tilbake fra ${NB_DAY}, fredag i den uka: fredag 15. mars 2024.`,
  ],
  [
    "for the past two years",
    [
      written,
      { kind: "length", value: "P2Y" },
      { kind: "shift", unit: "year", amount: 2, direction: -1 },
    ],
    "2022-03~/2024-03-23",
    `“for the past two years”, two years up to ${EN_DAY}: about March 2022 – 23 March 2024.`,
    `«for the past two years», to år frem til ${NB_DAY}: ca. mars 2022 – 23. mars 2024.`,
  ],
  [
    "nearly two years",
    [
      { kind: "length", value: "P2Y" },
      { kind: "modifier", mod: "LESS_THAN" },
    ],
    undefined,
    "“nearly two years” is a length of time; it gives no date of its own.",
    "«nearly two years» er et tidsrom; det gir ingen dato alene.",
  ],
  [
    "every Friday",
    [{ kind: "repeats", value: "XXXX-WXX-5" }],
    undefined,
    "“every Friday” says how often, not when; it gives no date of its own.",
    "«every Friday» sier hvor ofte, ikke når; det gir ingen dato alene.",
  ],
  [
    "Hours",
    [
      { kind: "length", value: "PTXH" },
      { kind: "event", words: "attack", relation: "after", resolved: true },
    ],
    "[2024-03-22..2024-03-23]",
    "“Hours” is a length of time, after “attack”, which the text dates: between 22 and 23 March 2024.",
    "«Hours» er et tidsrom, etter «attack», som teksten tidfester: mellom 22. og 23. mars 2024.",
  ],
  [
    "the day before",
    [
      { kind: "event", words: "attack", relation: "before", resolved: true },
      { kind: "shift", unit: "day", amount: 1, direction: -1 },
    ],
    "2024-03-21",
    "“the day before”, before “attack”, which the text dates; counted back one day: Thursday 21 March 2024.",
    "«the day before», før «attack», som teksten tidfester; regnet én dag tilbake: torsdag 21. mars 2024.",
  ],
  [
    "recently",
    [written, { kind: "vague", reference: "PAST_REF" }],
    "[..2024-03-22]",
    `“recently”, some time before ${EN_DAY}: 22 March 2024 or earlier.`,
    `«recently», en gang før ${NB_DAY}: 22. mars 2024 eller tidligere.`,
  ],
  [
    "long",
    [written, { kind: "open", side: "start" }],
    "/2024-03-23",
    `“long”, up to ${EN_DAY}, with no beginning said: until 23 March 2024, start unknown.`,
    `«long», frem til ${NB_DAY}, uten at begynnelsen er sagt: til 23. mars 2024, ukjent start.`,
  ],
  [
    "on Christmas Eve",
    [written, { kind: "holiday", name: "christmas_eve", value: "2023-12-24" }],
    "2023-12-24",
    `“on Christmas Eve”, a holiday, in the year that fits ${EN_DAY}: Sunday 24 December 2023.`,
    `«on Christmas Eve», en merkedag, i det året som passer til ${NB_DAY}: søndag 24. desember 2023.`,
  ],
  [
    "before 2010",
    [
      { kind: "stated", value: "2010" },
      { kind: "bound", relation: "before" },
    ],
    "[..2009]",
    "“before 2010” names the year; what is told lies before that: 2009 or earlier.",
    "«before 2010» nevner året; det som fortelles, ligger før dette: 2009 eller tidligere.",
  ],
  [
    "Friday 7 March 2024",
    [
      { kind: "stated", value: "2024-03-07" },
      { kind: "doubt", about: "weekday" },
    ],
    "2024-03-07",
    "“Friday 7 March 2024” names the day; the weekday does not fit the date: Thursday 7 March 2024.",
    "«Friday 7 March 2024» nevner dagen; ukedagen passer ikke med datoen: torsdag 7. mars 2024.",
  ],
  [
    "3/4/2020",
    [
      { kind: "stated", value: "2020-03-04" },
      { kind: "doubt", about: "monthFirst" },
    ],
    "2020-03-04",
    "“3/4/2020” names the day; the month is taken to stand first: Wednesday 4 March 2020.",
    "«3/4/2020» nevner dagen; måneden leses som det første tallet: onsdag 4. mars 2020.",
  ],
  [
    "13 to 15 March",
    [{ kind: "range", from: "2024-03-13", to: "2024-03-15" }],
    "2024-03-13/2024-03-15",
    "“13 to 15 March”, from Wednesday 13 March 2024 to Friday 15 March 2024: 13–15 March 2024.",
    "«13 to 15 March», fra onsdag 13. mars 2024 til fredag 15. mars 2024: 13.–15. mars 2024.",
  ],
  [
    "last Friday",
    [{ kind: "undated", why: "written" }],
    undefined,
    "“last Friday”: it is not known when this was written, so there is no date.",
    "«last Friday»: det er ikke kjent når teksten ble skrevet, så det blir ingen dato.",
  ],
];

describe("explainFind", () => {
  it.each<{ readonly row: Row; readonly text: string }>(ROWS.map((row) => ({ row, text: row[0] })))(
    "tells how “$text” became its date",
    ({ row }) => {
      const [text, steps, date, en, nb, value = ""] = row;
      const find = { text, steps, value, ...(date === undefined ? {} : { date }) };
      expect(explainFind(find, { written: "2024-03-23" }, "en")).toBe(en);
      expect(explainFind(find, { written: "2024-03-23" }, "nb")).toBe(nb);
    },
  );

  it("has golden words for every kind of step", () => {
    const kinds: Readonly<Record<Step["kind"], true>> = {
      stated: true,
      anchor: true,
      shift: true,
      fill: true,
      weekday: true,
      holiday: true,
      limit: true,
      modifier: true,
      length: true,
      repeats: true,
      vague: true,
      open: true,
      bound: true,
      doubt: true,
      range: true,
      event: true,
      undated: true,
    };
    const told = new Set(ROWS.flatMap(([, steps]) => steps.map(({ kind }) => kind)));
    expect([...told].toSorted()).toEqual(Object.keys(kinds).toSorted());
  });

  it("speaks of the time of writing where nothing says when that was", () => {
    const steps: readonly Step[] = [{ kind: "vague", reference: "FUTURE_REF" }];
    const find = { text: "soon", steps, value: "FUTURE_REF" };
    expect(explainFind(find, {}, "en")).toBe(
      "“soon”, some time after the time of writing; it gives no date of its own.",
    );
    expect(explainFind(find, { written: "2024-03" }, "nb")).toBe(
      "«soon», en gang etter mars 2024, da teksten ble skrevet; det gir ingen dato alene.",
    );
  });
});
