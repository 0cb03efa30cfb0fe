import type { DateLocale } from "#core/time";

/** A text to try the workbench with, made up for it; what happens in it never did. */
export interface ExampleArticle {
  readonly title: string;
  readonly publisher: string;
  readonly language: DateLocale;
  readonly published: string;
  readonly rights: Readonly<Record<DateLocale, string>>;
  readonly text: string;
}

export interface Example {
  readonly title: Readonly<Record<DateLocale, string>>;
  readonly articles: readonly ExampleArticle[];
}

const rights = {
  en: "Made up as an example. Free to use.",
  nb: "Oppdiktet som eksempel. Fri bruk.",
};

const english = `The bridge across Sandvik sound opened again on Friday, nearly two years after a storm tore away its northern span.

The mayor, Ingrid Aune, cut the ribbon at noon on Friday. “We have waited for this since January 2022,” she said.

The bridge was built between 1968 and 1971 and was repaired for the first time in the early 1990s. On the night of 12 January 2022 a storm broke two of its pillars. No one was hurt. A ferry was put in three days later.

In March 2022 the county council voted to build the bridge anew. Work began on 4 September 2022 and was to be finished by the summer of 2023, but a strike in May 2023 stopped it for six weeks.

Engineers had warned as early as 2015 that the northern pillars were weak. A report published last month found that the warning was never answered.

The ferry makes its last crossing on Sunday. A hearing about the cost will be held next Tuesday.`;

const norwegian = `Fredag kunne de første bilene igjen kjøre over Sandviksundet. Bruen har vært stengt siden stormen natt til 13. januar 2022.

Ordfører Ingrid Aune klippet snoren klokken 12. Ifølge fylkeskommunen har over 900 mennesker arbeidet på bruen siden september 2022.

Stormen rev med seg to pilarer. Tre dager senere kom ferjen på plass, og i mars samme år vedtok fylkestinget å bygge bruen opp igjen.

Arbeidet skulle være ferdig sommeren 2023. I mai 2023 ble det stanset av en streik som varte i nesten to måneder.

Allerede i 2014 varslet ingeniører om sprekker i pilarene. I forrige måned kom rapporten som slår fast at varselet ble liggende ubesvart.

Den gamle bruen ble åpnet 17. mai 1971. Søndag går ferjen for siste gang.`;

/** Two reports of one story, in two languages, that disagree in places. */
export const EXAMPLE: Example = {
  title: { en: "The Sandvik bridge (example)", nb: "Sandvikbruen (eksempel)" },
  articles: [
    {
      title: "Bridge opens again after two years",
      publisher: "The Coast Courier",
      language: "en",
      published: "2023-12-09",
      rights,
      text: english,
    },
    {
      title: "Bruen er åpen igjen",
      publisher: "Sundets Avis",
      language: "nb",
      published: "2023-12-08",
      rights,
      text: norwegian,
    },
  ],
};
