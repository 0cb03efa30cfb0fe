import type { EmbeddingWords } from "./embedding-words.ts";

export const embeddingNb: EmbeddingWords = {
  title: "Sett inn en tidslinje på siden din",
  lead: "Én linje i artikkelen, og tidslinjen står der. Hver hendelse fører fortsatt til ordene som datoen er lest ut av.",
  description:
    "Tre måter å sette en tidslinje inn på en annen side: lenke, ramme eller element, hver med kode og et eksempel du kan prøve.",
  promise:
    "Ingen informasjonskapsler, ingen lagring, ingen forespørsler til andre nettsteder; i en ramme ingen i det hele tatt når den først er lastet. Høyst 40 kB skript og stilark, komprimert. Uten skript, og på papir, vises den som en liste over hendelsene med sitatene deres.",
  share: {
    heading: "Her finner du koden",
    text: [
      "«Del», over hver tidslinje, har alle tre måtene, med ett klikk for å kopiere hver av dem. Tidsrommet, den åpne hendelsen, språket og fargene blir med; i en lenke også søket, filtrene og visningen.",
    ],
  },
  link: {
    heading: "En lenke",
    text: [
      "Til nøyaktig det du ser. Den virker overalt, og mange apper viser den som et kort med bilde.",
    ],
  },
  iframe: {
    heading: "En ramme",
    text: [
      "For publiseringssystemer som fjerner skript. Siden i rammen er ett eneste dokument, med data, skript og stil i seg. Den virker selv i den strengeste sandkassen, uten eget opphav.",
      "Lenken under rammen blir stående der rammer fjernes, for eksempel i et nyhetsbrev.",
    ],
  },
  element: {
    heading: "Et element",
    text: [
      "For sider som kan ha et skript. Det henter tidslinjen og tegner den på selve siden, i sidens egen bredde, og med dens farger og skrifter om du vil. Last skriptet én gang, uansett hvor mange tidslinjer siden har.",
      "Det du skriver mellom taggene, vises til tidslinjen er tegnet, og blir stående hvis den ikke kan tegnes. Hold av plassen i stilarket ditt, så flytter ingenting seg mens skriptet er på vei:",
    ],
  },
  live: "Dette er selve tidslinjen. Prøv den!",
  code: (way) => `Kode: ${way}`,
  copy: "Kopier",
  copied: "Kopiert",
  copyFailed: "Ikke kopiert. Merk koden og kopier den selv.",
  fallback: "Tidslinjen på sin egen side",
  address: {
    heading: "Bare adressen",
    text: [
      "Mange systemer trenger ikke mer: Lim inn adressen til en tidslinje, eller lenken som «Del» gir til en av hendelsene, på en egen linje (oEmbed). Andre viser den som et kort med tittel og bilde (Open Graph).",
    ],
  },
  systems: {
    caption: "I publiseringssystemer",
    name: "System",
    meaning: "Slik gjør du",
    rows: [
      [
        "WordPress",
        "Adressen på en egen linje. Rammen får høyden den ber om. En lenke til et avsnitt åpner det på dette nettstedet, i hele vinduet.",
      ],
      ["Ghost", "Adressen på en egen linje, eller koden til rammen i et HTML-kort."],
      ["Drupal, Joomla, Labrador …", "Koden til rammen, i et felt eller en modul for HTML."],
      ["Nyhetsbrev og apper", "Lenken, med bildet som hører til hver tidslinje og hver hendelse."],
    ],
  },
  height: {
    heading: "Høyden",
    text: [
      "En fast høyde virker overalt: Tidslinjen fyller rammen, fra 200 piksler og oppover. Den ber om 440 eller 480, som bare avhenger av bredden, så ingenting på siden din flytter seg når en hendelse åpnes.",
      "Last dette skriptet én gang for å gi rammer høyden de ber om. Systemer som allerede lytter etter WordPress, pym.js, AMP eller Datawrapper, trenger det ikke.",
    ],
  },
  attributes: {
    caption: "Elementets attributter",
    name: "Attributt",
    meaning: "Betydning",
    rows: [
      ["src", "Adressen til en timeline.json, på et hvilket som helst nettsted som lar den leses."],
      [
        "view",
        "Tidsrommet som vises: 2024, 2024-03, 2024-03-22, 2013-09/2025-03. Uten det vises tidslinjens eget.",
      ],
      ["event", "Id-en til hendelsen som er åpen."],
      ["lang", "en eller nb. Uten det brukes språket til siden rundt."],
      ["theme", "light, dark eller auto. auto følger siden rundt."],
      ["height", "Piksler, eller en hvilken som helst lengde i CSS. Uten det 440 piksler."],
    ],
  },
  events: {
    caption: "Elementets hendelser og egenskaper",
    name: "Navn",
    meaning: "Betydning",
    rows: [
      ["select", "Leseren åpnet eller lukket en hendelse: detail.id."],
      [
        "viewchange",
        "Et annet tidsrom vises: detail.start og detail.end i millisekunder siden 1970, detail.view som tekst.",
      ],
      ["ready", "Tidslinjen er tegnet."],
      ["error", "Noe kunne ikke vises: detail.kind, og detail.message slik leseren ser det."],
      [
        ".src .view .event .lang .theme .height",
        "Attributtene som egenskaper. view og event sier hva som vises nå.",
      ],
      [".restyle()", "Tar i bruk farger og skrifter som du har endret."],
    ],
  },
  query: {
    caption: "I adressen til rammen",
    name: "Navn",
    meaning: "Betydning",
    rows: [
      ["view, event, theme", "Som elementets attributter."],
      ["paper, ink, accent", "Farger: bakgrunn, tekst og det som kan klikkes. # skrives %23."],
      ["font", "Navnet på en skrift som leserens enhet har."],
    ],
  },
  properties: {
    caption: "Elementets egenskaper i CSS",
    name: "Egenskap",
    meaning: "Betydning",
    rows: [
      ["--dateline-paper", "Bakgrunn"],
      ["--dateline-ink", "Tekst"],
      ["--dateline-ink-soft", "Dempet tekst"],
      ["--dateline-accent", "Det som kan klikkes"],
      ["--dateline-hairline, --dateline-hairline-strong", "Streker"],
      ["--dateline-font, --dateline-font-quote", "Skrifter: til alt, og til sitater"],
      ["--dateline-category-0 … --dateline-category-7", "Kategorienes farger, i rekkefølge"],
      ["--dateline-radius", "Avrunding av hjørnene"],
    ],
  },
  parts: (names) => `Til alt annet finnes det deler (::part): ${names.join(", ")}.`,
  messages: {
    caption: "Meldinger mellom rammen og siden",
    name: "Melding",
    meaning: "Betydning",
    rows: [
      [
        '{type: "dateline:height", height, id}',
        "Fra rammen: høyden den ber om, i piksler, og id-en til tidslinjen. Sjekk event.source: I en sandkasse er opphavet «null».",
      ],
      ['{type: "dateline:ask"}', "Til rammen: si høyden på nytt."],
      [
        '{message: "height", value, secret}',
        "Det samme for WordPress, når det har gitt rammen en «secret».",
      ],
      ["pymxPYMx…", "Det samme for pym.js, når adressen har childId."],
      ['{sentinel: "amp", type: "embed-size", height}', "Det samme for AMP og Sidechain."],
      ['{"datawrapper-height": {…}}', "Det samme for sider som lytter etter Datawrapper."],
      ['{message: "link", value, secret}', "Til WordPress: Leseren vil til denne adressen."],
    ],
  },
  policy: {
    heading: "Hvis siden din har en Content-Security-Policy",
    text: [
      "Rammen trenger dette nettstedet i frame-src. Elementet trenger det i script-src og connect-src; det har verken stil eller skript i attributter, og ingen eval.",
      "Elementet leser timeline.json fra et annet nettsted, som må tillate det (Access-Control-Allow-Origin). Det gjør GitHub Pages. Rammen trenger ingen slik tillatelse.",
    ],
  },
};
