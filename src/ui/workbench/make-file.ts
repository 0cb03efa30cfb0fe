import { assertUnreachable } from "#core/base";
import type { Publication } from "#core/model";
import { fillLanguages, type Project, publishKnown } from "#core/project";
import type { ExportName, Locale } from "#core/words";
import { packCollection, zipFiles } from "#exchange";
import { drawTimelineSvg, type InlineCode, printSingleFile } from "#pages";

/** A file to give to the person. */
export interface MadeFile {
  readonly name: string;
  readonly content: Blob;
}

export interface MakeOptions {
  /** The language that a page opens in. */
  readonly locale: Locale;
  /** The script and style that go into a page. */
  readonly loadPageCode: () => Promise<InlineCode>;
}

/**
 * Makes what a project can be taken along as; see `ExportName`. The zip takes everything, checked or not; the others
 * hold what is published and nothing else, and are undefined while something stands in the way of that (`checkKnown`).
 */
export async function makeFile(
  name: ExportName,
  project: Project,
  { locale, loadPageCode }: MakeOptions,
): Promise<MadeFile | undefined> {
  const { collection } = project.settings;
  switch (name) {
    case "zip":
      return {
        name: `${collection}.zip`,
        content: new Blob([zipFiles(packCollection(fillLanguages(project)))], {
          type: "application/zip",
        }),
      };
    case "timeline": {
      const publication = publishKnown(project);
      if (!publication.ok) return undefined;
      const text = `${JSON.stringify(publication.value.timeline, undefined, 1)}\n`;
      return { name: "timeline.json", content: new Blob([text], { type: "application/json" }) };
    }
    case "page": {
      const publication = publishKnown(project);
      if (!publication.ok) return undefined;
      const text = printPage(publication.value, locale, await loadPageCode());
      return { name: `${collection}.html`, content: new Blob([text], { type: "text/html" }) };
    }
    default:
      return assertUnreachable(name);
  }
}

function printPage({ timeline, texts }: Publication, locale: Locale, code: InlineCode): string {
  return printSingleFile({
    timeline,
    texts,
    locale,
    draw: drawTimelineSvg,
    code,
  });
}
