import type { ProjectProblem } from "#core/project";
import type { DateLocale } from "#core/time";
import { en } from "./en.ts";
import { nb } from "./nb.ts";

type Kind = ProjectProblem["kind"];
type Say<K extends Kind> = (
  problem: Extract<ProjectProblem, { readonly kind: K }>,
  languages: string,
) => string;

/** What stands in the way of publishing, in one language, by the kind of problem; without the name of its record. */
type ProblemWords = { readonly [K in Kind]: string | Say<K> };

const problemsEn: ProblemWords = {
  "no-articles": "There is no article.",
  "no-accepted-events": "No event has been accepted: nothing would be published.",
  "no-categories": "There is no category.",
  "no-languages": "The timeline has no language.",
  "settings-invalid": ({ value }) =>
    `The settings hold something that cannot be published: ${en.quote(value)}.`,
  "text-missing-language": (_problem, languages) => `A text is missing in ${languages}.`,
  "article-without-title": "The article has no title.",
  "article-without-date": "The article has no date of publication.",
  "article-without-language": "The article’s language is not known.",
  "article-without-text": "Only parts of the article’s text are here; the whole text is needed.",
  "article-invalid": ({ value }) =>
    `A detail of the article cannot be published: ${en.quote(value)}.`,
  "article-text-fault": "The article’s text has a character that cannot be published.",
  "title-missing-language": (_problem, languages) => `The event has no title in ${languages}.`,
  "event-without-mention": "No passage belongs to the event any more.",
  "event-without-date": "The event has no date.",
  "event-date-unheld":
    "The date chosen for the event neither equals nor contains what any passage says.",
  "event-without-category": "The event has no category.",
  "event-invalid": ({ value }) => `A detail of the event cannot be published: ${en.quote(value)}.`,
  "mention-without-date": "A passage of the event has no date.",
  "quotation-repeated":
    "The same words stand several times in the article, and nothing near them tells which is meant.",
  "quotation-lost": "A quotation of the event no longer stands in its article.",
  "quotation-missing": "A date of the event has no quotation.",
  "expression-outside": "The words that carry the date lie outside the passage.",
  "reference-missing": "A date from elsewhere does not say where it is from.",
  "duplicate-mention": "The event quotes the same words twice.",
  "mention-invalid": ({ value }) =>
    `A detail of a passage cannot be published: ${en.quote(value)}.`,
  "reference-unpublished": ({ to }) =>
    `It refers to an event that will not be published: ${en.quote(to)}.`,
  "story-reference-unpublished": ({ to }) =>
    `A story leads to an event that will not be published: ${en.quote(to)}.`,
  "after-circle": "Events are said to come after one another, in a circle.",
  "relative-circle": "Dates are counted from one another, in a circle.",
  "duplicate-id": ({ id }) => `Two records have the same name: ${en.quote(id)}.`,
};

const problemsNb: ProblemWords = {
  "no-articles": "Det er ingen artikkel.",
  "no-accepted-events": "Ingen hendelse er godtatt: Ingenting ville bli publisert.",
  "no-categories": "Det er ingen kategori.",
  "no-languages": "Tidslinjen har ikke noe språk.",
  "settings-invalid": ({ value }) =>
    `Innstillingene har noe som ikke kan publiseres: ${nb.quote(value)}.`,
  "text-missing-language": (_problem, languages) => `En tekst mangler på ${languages}.`,
  "article-without-title": "Artikkelen har ingen tittel.",
  "article-without-date": "Artikkelen har ingen publiseringsdato.",
  "article-without-language": "Artikkelens språk er ukjent.",
  "article-without-text": "Bare deler av artikkelens tekst er her; hele teksten trengs.",
  "article-invalid": ({ value }) =>
    `En opplysning om artikkelen kan ikke publiseres: ${nb.quote(value)}.`,
  "article-text-fault": "Artikkelens tekst har et tegn som ikke kan publiseres.",
  "title-missing-language": (_problem, languages) => `Hendelsen har ingen tittel på ${languages}.`,
  "event-without-mention": "Ikke noe tekststed hører til hendelsen lenger.",
  "event-without-date": "Hendelsen har ingen dato.",
  "event-date-unheld":
    "Datoen som er valgt for hendelsen, verken tilsvarer eller rommer det noe tekststed sier.",
  "event-without-category": "Hendelsen har ingen kategori.",
  "event-invalid": ({ value }) =>
    `En opplysning om hendelsen kan ikke publiseres: ${nb.quote(value)}.`,
  "mention-without-date": "Et av hendelsens tekststeder har ingen dato.",
  "quotation-repeated":
    "De samme ordene står flere ganger i artikkelen, og ingenting i nærheten viser hvilke som er ment.",
  "quotation-lost": "Et av hendelsens sitater står ikke lenger i artikkelen.",
  "quotation-missing": "En av hendelsens datoer har ikke noe sitat.",
  "expression-outside": "Ordene som bærer datoen, ligger utenfor tekststedet.",
  "reference-missing": "En dato utenfra sier ikke hvor den er fra.",
  "duplicate-mention": "Hendelsen siterer de samme ordene to ganger.",
  "mention-invalid": ({ value }) =>
    `En opplysning om et tekststed kan ikke publiseres: ${nb.quote(value)}.`,
  "reference-unpublished": ({ to }) =>
    `Den viser til en hendelse som ikke blir publisert: ${nb.quote(to)}.`,
  "story-reference-unpublished": ({ to }) =>
    `En fortelling fører til en hendelse som ikke blir publisert: ${nb.quote(to)}.`,
  "after-circle": "Hendelser skal komme etter hverandre, i ring.",
  "relative-circle": "Datoer er regnet fra hverandre, i ring.",
  "duplicate-id": ({ id }) => `To poster har samme navn: ${nb.quote(id)}.`,
};

/** A problem in words; `languages` names the languages that something lacks, where that is what it is about. */
export function describeProjectProblem<K extends Kind>(
  problem: Extract<ProjectProblem, { readonly kind: K }>,
  locale: DateLocale,
  languages: string,
): string {
  const words: ProblemWords = locale === "nb" ? problemsNb : problemsEn;
  const kind: K = problem.kind as K;
  const said = words[kind];
  return typeof said === "string" ? said : (said as Say<K>)(problem, languages);
}
