import { describe, expect, it } from "vitest";
import { detectLanguage, detectLanguages } from "./detect-language.ts";
import { LANGUAGES } from "./notation.fixture.ts";

const PARAGRAPHS = {
  en: "The council met on Monday and voted for a new bridge. It will be built from June, after the old one was closed by the storm, said the mayor.",
  nb: "Kommunestyret møttes mandag og stemte for en ny bro. Den skal bygges fra juni, etter at den gamle ble stengt av stormen, sa ordføreren.",
  nn: "Kommunestyret møttest måndag og røysta for ei ny bru. Ho skal byggjast frå juni, etter at den gamle vart stengd av stormen, og det er ikkje for tidleg, sa ordføraren.",
  de: "Der Gemeinderat traf sich am Montag und stimmte für eine neue Brücke. Sie wird ab Juni gebaut, nachdem die alte wegen des Sturms nicht mehr befahren werden durfte, sagte der Bürgermeister.",
  nl: "De gemeenteraad kwam maandag bijeen en stemde voor een nieuwe brug. Die wordt vanaf juni gebouwd, nadat de oude door de storm was gesloten, zei de burgemeester in het stadhuis.",
  fr: "Le conseil municipal s’est réuni lundi et a voté pour un nouveau pont. Il sera construit à partir de juin, après que l’ancien a été fermé par la tempête, a dit le maire dans un entretien.",
  es: "El consejo se reunió el lunes y votó por un nuevo puente. Será construido desde junio, después de que el viejo fue cerrado por la tormenta, dijo el alcalde en una entrevista.",
  da: "Kommunalbestyrelsen mødtes mandag og stemte for en ny bro. Den skal bygges fra juni, efter at den gamle blev lukket af stormen, sagde borgmesteren, og det er ikke for tidligt.",
  sv: "Kommunfullmäktige möttes på måndagen och röstade för en ny bro. Den ska byggas från juni, efter att den gamla stängdes av stormen, sade borgmästaren, och det är inte för tidigt.",
  fi: "Kunnanvaltuusto kokoontui maanantaina ja äänesti uuden sillan puolesta. Se rakennetaan kesäkuusta alkaen, kun vanha oli suljettu myrskyn jälkeen, sanoi pormestari, mutta se ei ole liian aikaista.",
} as const;

describe("detectLanguage", () => {
  it.each([
    ["en", "en"],
    ["nb", "nb"],
    ["nn", "nb"],
    ["de", undefined],
    ["nl", undefined],
    ["fr", undefined],
    ["es", undefined],
    ["da", undefined],
    ["sv", undefined],
    ["fi", undefined],
  ] as const)("reads a paragraph in %s as %s", (language, code) => {
    expect(detectLanguage(PARAGRAPHS[language], LANGUAGES)?.code).toBe(code);
    if (code === undefined) {
      const { other } = detectLanguages(PARAGRAPHS[language], LANGUAGES);
      expect(other).toBe(language);
    }
  });

  it.each([
    ["It ended on 5 May 2019.", "en"],
    ["Det begynte 3. mars 2019.", "nb"],
    ["Broen er stengt.", "nb"],
    [
      "Merhaba dünya, bugün hava çok güzel ve biz parka gidiyoruz çünkü çocuklar oynamak istiyor.",
      undefined,
    ],
  ])("reads %s as %s", (text, code) => {
    expect(detectLanguage(text, LANGUAGES)?.code).toBe(code);
  });

  it("lets the larger share of a mixed text win, and tells of the other", () => {
    const { en, nb } = PARAGRAPHS;
    const mostly = detectLanguages([nb, en, nb].join("\n\n"), LANGUAGES);
    expect([mostly.language?.code, mostly.other]).toEqual(["nb", "en"]);
    const other = detectLanguages([en, en, en, nb].join("\n\n"), LANGUAGES);
    expect([other.language?.code, other.other]).toEqual(["en", "nb"]);
    const pure = detectLanguages([en, en].join("\n\n"), LANGUAGES);
    expect([pure.language?.code, pure.other]).toEqual(["en", undefined]);
  });
});
