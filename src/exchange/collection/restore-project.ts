import { findWholeText, type Project, type ProjectEvent, type ProjectMention } from "#core/project";

/**
 * A project read from files, with what files cannot hold brought back from what the workbench knew before they were
 * changed: what the engine said of a mention, rejected events, the tray, pairs that are kept apart. The files hold where
 * the two differ; what belongs to an article whose text changed is left out.
 */
export function restoreProject(project: Project, before: Project): Project {
  const known = [...before.mentions.values()];
  const byPlace = new Map(known.map((mention) => [placeOf(mention), mention]));
  const mentions = new Map<string, ProjectMention>();
  const open: ProjectMention[] = [];
  for (const mention of project.mentions.values()) {
    const old = byPlace.get(placeOf(mention));
    if (old === undefined || mentions.has(old.id)) open.push(mention);
    else mentions.set(old.id, { ...mention, ...pick(old), id: old.id });
  }
  const events = new Map(project.events);
  const words = new Set([...project.mentions.values()].map(wordsOf));
  for (const mention of known) {
    if (mentions.has(mention.id) || words.has(wordsOf(mention))) continue;
    if (!isTextKept(project, before, mention.article)) continue;
    const event = mention.event === undefined ? undefined : before.events.get(mention.event);
    const isRejected = event?.status === "rejected" && !project.events.has(event.id);
    if (event !== undefined && !isRejected) continue;
    if (event !== undefined) events.set(event.id, event);
    mentions.set(mention.id, mention);
  }
  for (const mention of open) {
    const id = findFreeId(mention.id, (taken) => mentions.has(taken) || before.mentions.has(taken));
    mentions.set(id, { ...mention, id });
  }
  for (const [id, event] of project.events)
    events.set(id, addGuesses(event, before.events.get(id)));
  const distinctions = [...before.distinctions].filter(([id]) =>
    id.split(" ").every((event) => events.has(event)),
  );
  return { ...project, events, mentions, distinctions: new Map(distinctions) };
}

function placeOf({ event, article, start, end, date }: ProjectMention): string {
  return JSON.stringify([event, article, start, end, article === undefined ? date : undefined]);
}

/** One find cannot be both in an event and in the tray; a quotation without a find can stand by its own. */
function wordsOf(mention: ProjectMention): string {
  const { article, expressionStart } = mention;
  return expressionStart === undefined
    ? placeOf(mention)
    : JSON.stringify([article, expressionStart]);
}

function pick({ find, origin }: ProjectMention): Pick<ProjectMention, "find" | "origin"> {
  return find === undefined ? { origin } : { find, origin };
}

function isTextKept(project: Project, before: Project, article: string | undefined): boolean {
  if (article === undefined) return true;
  const [now, then] = [project, before].map(({ articles }) => articles.get(article));
  if (now === undefined || then === undefined) return false;
  const text = findWholeText(then);
  return text !== undefined && text === findWholeText(now);
}

/** How sure the engine was of what nobody has looked at yet. */
function addGuesses(event: ProjectEvent, before: ProjectEvent | undefined): ProjectEvent {
  const { confidence } = before ?? {};
  const isOpen = event.status === "proposed" && before?.status === "proposed";
  return !isOpen || confidence === undefined ? event : { ...event, confidence };
}

function findFreeId(id: string, isTaken: (id: string) => boolean): string {
  let n = 2;
  if (!isTaken(id)) return id;
  while (isTaken(`${id}-${n}`)) n += 1;
  return `${id}-${n}`;
}
