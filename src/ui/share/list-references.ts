import type { Locale } from "#core/words";
import { type Citation, printBibTex, printCslJson, printRis } from "#exchange";
import { nameFile } from "./name-file.ts";

/** A reference in a format that programs read. */
export interface ReferenceFile {
  readonly format: "bibtex" | "ris" | "csl";
  /** The format's own name, the same in every language. */
  readonly name: string;
  readonly text: string;
  readonly fileName: string;
  readonly type: string;
}

/** A reference in every format, to be copied or kept as a file. */
export function listReferences(citation: Citation, locale: Locale): readonly ReferenceFile[] {
  const name = (extension: string) => nameFile([citation.id], extension);
  return [
    {
      format: "bibtex",
      name: "BibTeX",
      text: printBibTex([citation], locale),
      fileName: name("bib"),
      type: "application/x-bibtex",
    },
    {
      format: "ris",
      name: "RIS",
      text: printRis([citation], locale),
      fileName: name("ris"),
      type: "application/x-research-info-systems",
    },
    {
      format: "csl",
      name: "CSL-JSON",
      text: printCslJson([citation], locale),
      fileName: name("csl.json"),
      type: "application/vnd.citationstyles.csl+json",
    },
  ];
}
