import { safeParse } from "valibot";
import { err, ok, type Result } from "#core/base";
import { containsBounds } from "#core/time";
import type { AuthoredEvent, Name } from "./authored.ts";
import { checkMention, printDateBounds } from "./check-mention.ts";
import type { CheckedEvent } from "./checked.ts";
import { checkEventReference, describeUnknownName, type Known } from "./known.ts";
import type { Problem } from "./problem.ts";
import type { Mention, TimelineEvent } from "./published.ts";
import { readItems, readMember, readText } from "./raw.ts";
import { agreementOf, boundsOfReading, type EventReading, readingOf } from "./reading.ts";
import type { AuthoringSchemas } from "./schemas.ts";
import { splitName } from "./split-name.ts";

/** What can be checked of an event part by part, whether or not all of it has the right shape. */
export interface EventParts {
  /** Those that are right, by their place in the event. */
  readonly mentions: ReadonlyMap<number, Mention>;
  readonly problems: readonly Problem[];
}

/** The names that an event refers to, and every mention of it that has the right shape. */
export function checkEventParts(
  item: unknown,
  schemas: AuthoringSchemas,
  known: Known,
): EventParts {
  const self = { id: readText(item, "id") ?? "", isDraft: readText(item, "status") === "draft" };
  const mentions = new Map<number, Mention>();
  const problems: Problem[] = [...checkCategory(readText(item, "category"), known)];
  readItems(readMember(item, "after")).forEach((to, index) => {
    if (typeof to !== "string" || to.trim() === "") return;
    problems.push(...checkEventReference(known, self, to, ["after", index]));
  });
  readItems(readMember(item, "mentions")).forEach((raw, index) => {
    const shape = safeParse(schemas.mention, raw);
    if (!shape.success) return;
    const checked = checkMention(shape.output, self, known, ["mentions", index]);
    if (checked.ok) mentions.set(index, checked.value);
    else problems.push(...checked.error);
  });
  return { mentions, problems: [...problems, ...checkRepeats(mentions)] };
}

/** Every mention after the first that quotes the same place; a date from elsewhere may quote what another mention does. */
function checkRepeats(mentions: EventParts["mentions"]): readonly Problem[] {
  const seen = new Set<string>();
  return [...mentions].flatMap(
    ([index, { article, exact, start, end, basis }]): readonly Problem[] => {
      if (article === undefined || exact === undefined) return [];
      const place = `${article} ${start} ${end} ${basis === "external"}`;
      if (!seen.has(place)) {
        seen.add(place);
        return [];
      }
      return [
        {
          path: ["mentions", index],
          code: "duplicate-mention",
          message: `the event quotes these words of the article “${article}” already`,
          text: exact,
          mend: "remove one of the two mentions, or quote other words",
        },
      ];
    },
  );
}

/** An event of the right shape with its checked parts, and the reading they bear; or everything wrong with it. */
export function checkEvent(
  authored: AuthoredEvent,
  parts: EventParts,
  languages: readonly string[],
): Result<CheckedEvent, readonly Problem[]> {
  const mentions = [...parts.mentions.values()];
  const areAllRight = mentions.length === authored.mentions.length;
  const problems = [...parts.problems, ...checkMentions(authored, mentions, areAllRight)];
  if (problems.length > 0 || !areAllRight) return err(problems);
  const { id, title, summary, category, place, importance, after } = authored;
  const reading = readAuthored(authored, mentions);
  return ok({
    isDraft: authored.status === "draft",
    event: {
      id,
      title,
      ...(summary === undefined ? {} : { summary }),
      category,
      ...publishPlace(place, languages),
      importance,
      date: reading.date,
      ...printDateBounds(reading.date),
      ...(reading.partOfDay === undefined ? {} : { partOfDay: reading.partOfDay }),
      agreement: agreementOf(mentions),
      ...(after === undefined || after.length === 0 ? {} : { after }),
      mentions,
    },
  });
}

function publishPlace(
  name: Name | undefined,
  languages: readonly string[],
): Pick<TimelineEvent, "place" | "placeLabel"> {
  if (name === undefined) return {};
  const { plain, label } = splitName(name, languages);
  return label === undefined ? { place: plain } : { place: plain, placeLabel: label };
}

function checkCategory(category: string | undefined, { categories }: Known): readonly Problem[] {
  if (category === undefined || category.trim() === "") return [];
  if (categories === undefined || categories.includes(category)) return [];
  return [describeUnknownName("unknown-category", "category", category, categories, ["category"])];
}

function checkMentions(
  { id, date, mentions }: AuthoredEvent,
  checked: readonly Mention[],
  areAllRight: boolean,
): readonly Problem[] {
  if (mentions.length === 0) {
    return [
      {
        path: ["mentions"],
        code: "no-mentions",
        message: "the event has no mention",
        text: id,
        mend: "quote the words that date it, or remove the event",
      },
    ];
  }
  if (date === undefined || !areAllRight) return [];
  const bounds = boundsOfReading({ date });
  if (checked.some((mention) => containsBounds(bounds, boundsOfReading(mention)))) return [];
  return [
    {
      path: ["date"],
      code: "date-override",
      message: "the event’s own date neither equals nor contains what any mention says",
      text: date,
      mend: `widen it to hold one of: ${checked.map((mention) => mention.date).join(", ")}; or remove it`,
    },
  ];
}

function readAuthored({ date }: AuthoredEvent, mentions: readonly Mention[]): EventReading {
  const reading = readingOf(mentions);
  return date === undefined || date === reading.date ? reading : { date };
}
