import { cutQuotation } from "./cut-quotation.ts";
import {
  sayText,
  type Telling,
  type ToldMention,
  tellMentions,
  tellWhen,
} from "./describe-event.ts";
import { make } from "./make.ts";
import type { ShownEvent } from "./parse-shown.ts";
import { elementWordsFor } from "./words.ts";

/** More mentions than anybody reads in a card; the event's own page has them all. */
const MOST_MENTIONS = 50;

/** An event with its quotations: in the card under the drawing, and in the list that is printed. */
export function drawEvent(page: Document, told: Telling, event: ShownEvent): readonly Node[] {
  const { locale, links } = told;
  const words = elementWordsFor(locale);
  const agreement = words.agreement[event.agreement];
  const more = event.mentions.length - MOST_MENTIONS;
  return [
    make(
      page,
      "p",
      { part: "event" },
      make(page, "strong", {}, sayText(event.title, locale)),
      " ",
      make(page, "span", { part: "when" }, ...joinFacts(page, tellWhen(event, locale))),
    ),
    ...(agreement === undefined ? [] : [make(page, "p", { part: "agreement" }, agreement)]),
    ...tellMentions(told, event, MOST_MENTIONS).map((each) => drawMention(page, told, each)),
    ...(more > 0
      ? [
          make(
            page,
            "p",
            {},
            make(page, "a", { href: links.event(event.id) }, `${words.open} (+${more})`),
          ),
        ]
      : []),
  ];
}

/** Side by side, each in its own direction: a name in Arabic does not take the date with it. */
function joinFacts(page: Document, facts: readonly string[]): readonly (Node | string)[] {
  return facts.flatMap((fact, i) => [i > 0 ? " · " : "", make(page, "bdi", {}, fact)]);
}

function drawMention(page: Document, { locale }: Telling, told: ToldMention): Node {
  const { mention, language = "", link } = told;
  const figure = make(page, "figure", {});
  if (mention.exact !== undefined) {
    const { before, exact, after } = cutQuotation(mention);
    const [open = "", close = ""] = elementWordsFor(locale).quote("\n").split("\n");
    figure.append(
      make(
        page,
        "blockquote",
        { part: "quotation", lang: language },
        open,
        make(page, "span", { part: "context" }, before),
        ...exact.map(({ text, isExpression }) =>
          isExpression ? make(page, "u", { part: "expression" }, text) : text,
        ),
        make(page, "span", { part: "context" }, after),
        close,
      ),
    );
  }
  const caption = make(page, "figcaption", { part: "source" }, ...joinFacts(page, told.source));
  if (link !== undefined) caption.append(" · ", make(page, "a", { href: link.href }, link.text));
  figure.append(caption);
  return figure;
}
