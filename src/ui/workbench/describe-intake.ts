import { assertUnreachable } from "#core/base";
import type { WorkbenchWords } from "#core/words";
import type { ReadNote, ShelfProblem } from "#load";
import type { IntakeProblem } from "./intake-items.ts";

/** Why a file or text came to nothing, with what can be done. */
export function describeIntakeProblem(problem: IntakeProblem, words: WorkbenchWords): string {
  const { faults, formats, importFaults, bytes, tooLarge, tooLong } = words.intake;
  switch (problem.kind) {
    case "empty":
    case "binary":
    case "broken":
    case "unreadable":
    case "cancelled":
      return faults[problem.kind];
    case "unsupported":
      return `${formats[problem.format]} ${faults.unsupported}`;
    case "too-large":
      return problem.of === "text"
        ? tooLong(problem.size, problem.limit)
        : tooLarge(bytes(problem.size), bytes(problem.limit));
    case "out-of-memory":
    case "worker-failed":
      return faults.finder;
    case "import":
      return importFaults[problem.fault];
    case "shelf":
      return describeShelfProblem(problem.problem, words);
    default:
      return assertUnreachable(problem);
  }
}

export function describeShelfProblem(problem: ShelfProblem, { shelf }: WorkbenchWords): string {
  return problem.kind === "changed-elsewhere"
    ? shelf[problem.kind](problem.changes.length)
    : shelf[problem.kind];
}

/** What reading did to a text, in words. */
export function describeNote(note: ReadNote, { notes }: WorkbenchWords): string {
  switch (note.kind) {
    case "encoding":
      return notes.encoding(note.encoding);
    case "composed":
      return notes.composed;
    case "soft-hyphens":
      return notes.softHyphens(note.count);
    case "zero-width":
      return notes.zeroWidth(note.count);
    case "replaced":
      return notes.replaced(note.count);
    case "article-part":
      return notes.articlePart;
    case "whole-page":
      return notes.wholePage;
    case "front-matter":
      return notes.frontMatter;
    case "bad-address":
      return notes.badAddress(note.address);
    case "bylines":
      return notes.bylines(note.count);
    default:
      return assertUnreachable(note);
  }
}
