import type { EmbeddingWords } from "./embedding-words.ts";

export const embeddingEn: EmbeddingWords = {
  title: "Put a timeline in your page",
  lead: "One line in an article, and the timeline stands in it. Every event still leads to the words its date was read from.",
  description:
    "Three ways to put a timeline into another page: a link, a frame or an element, each with its code and a live example.",
  promise:
    "No cookies, no storage, no requests to any other site; in a frame none at all once it has loaded. At most 40 kB of script and style, compressed. Without script, and on paper, it is the list of events with their quotations.",
  share: {
    heading: "Where the code comes from",
    text: [
      "“Share”, above every timeline, has all three ways, with one click to copy each. The range, the open event, the language and the theme are kept; in a link also the search, the filters and the way of looking.",
    ],
  },
  link: {
    heading: "A link",
    text: [
      "To exactly what you see. It works everywhere, and many apps show it as a card with a picture.",
    ],
  },
  iframe: {
    heading: "A frame",
    text: [
      "For systems that remove scripts. The page in the frame is a single document: data, script and style are in it. It works in the strictest sandbox, without an origin of its own.",
      "The link below the frame stays where frames are removed, in a newsletter for instance.",
    ],
  },
  element: {
    heading: "An element",
    text: [
      "For pages that may have a script. It fetches the timeline and draws it in the page itself, in the page’s own width, colours and fonts if you wish. Load the script once for any number of timelines.",
      "What you write between the tags is shown until the timeline has been drawn, and stays if it cannot be. So that nothing moves while the script is on its way, reserve the space in your style sheet:",
    ],
  },
  live: "This is the timeline itself. Try it.",
  code: (way) => `Code: ${way}`,
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Not copied. Select the code and copy it yourself.",
  fallback: "The timeline on its own page",
  address: {
    heading: "Only the address",
    text: [
      "Many systems need nothing more: paste the address of a timeline, or the link that “Share” gives for one of its events, on a line of its own (oEmbed). Others show it as a card with a title and a picture (Open Graph).",
    ],
  },
  systems: {
    caption: "In content systems",
    name: "System",
    meaning: "What to do",
    rows: [
      [
        "WordPress",
        "The address on a line of its own. The frame gets the height it asks for. A link to a passage opens it on this site, in the whole window.",
      ],
      ["Ghost", "The address on a line of its own, or the code of the frame in an HTML card."],
      ["Drupal, Joomla, Labrador …", "The code of the frame, in a field or module for HTML."],
      [
        "Newsletters, apps",
        "The link, with the picture that goes with every timeline and every event.",
      ],
    ],
  },
  height: {
    heading: "The height",
    text: [
      "A fixed height works everywhere: the timeline fills the frame, from 200 pixels up. It asks for 440 or 480, which depends on its width alone, so nothing in your page moves when an event is opened.",
      "To give frames the height they ask for, load this script once. Systems that already listen for WordPress, pym.js, AMP or Datawrapper do not need it.",
    ],
  },
  attributes: {
    caption: "Attributes of the element",
    name: "Attribute",
    meaning: "Meaning",
    rows: [
      ["src", "Address of a timeline.json, on any site that allows it to be read."],
      [
        "view",
        "The range that is shown: 2024, 2024-03, 2024-03-22, 2013-09/2025-03. Without it the timeline’s own.",
      ],
      ["event", "The id of the event that is open."],
      ["lang", "en or nb. Without it the language of the page around it."],
      ["theme", "light, dark or auto. auto follows the page around it."],
      ["height", "Pixels, or any length of CSS. Without it 440 pixels."],
    ],
  },
  events: {
    caption: "Events and properties of the element",
    name: "Name",
    meaning: "Meaning",
    rows: [
      ["select", "The reader opened or closed an event: detail.id."],
      [
        "viewchange",
        "Another range is shown: detail.start and detail.end in milliseconds since 1970, detail.view as text.",
      ],
      ["ready", "The timeline has been drawn."],
      [
        "error",
        "Something could not be shown: detail.kind, and detail.message as the reader sees it.",
      ],
      [
        ".src .view .event .lang .theme .height",
        "The attributes as properties. view and event say what is shown now.",
      ],
      [".restyle()", "Applies colours and fonts that you have changed."],
    ],
  },
  query: {
    caption: "In the address of the frame",
    name: "Name",
    meaning: "Meaning",
    rows: [
      ["view, event, theme", "As the attributes of the element."],
      [
        "paper, ink, accent",
        "Colours: background, text, and what can be clicked. A # is written %23.",
      ],
      ["font", "The name of a font that the reader’s device has."],
    ],
  },
  properties: {
    caption: "CSS custom properties of the element",
    name: "Property",
    meaning: "Meaning",
    rows: [
      ["--dateline-paper", "Background"],
      ["--dateline-ink", "Text"],
      ["--dateline-ink-soft", "Secondary text"],
      ["--dateline-accent", "What can be clicked"],
      ["--dateline-hairline, --dateline-hairline-strong", "Lines"],
      ["--dateline-font, --dateline-font-quote", "Fonts: of everything, and of quotations"],
      [
        "--dateline-category-0 … --dateline-category-7",
        "Colours of the categories, in their order",
      ],
      ["--dateline-radius", "Rounding of the corners"],
    ],
  },
  parts: (names) => `For everything else there are parts (::part): ${names.join(", ")}.`,
  messages: {
    caption: "Messages between the frame and the page",
    name: "Message",
    meaning: "Meaning",
    rows: [
      [
        '{type: "dateline:height", height, id}',
        "From the frame: the height it asks for, in pixels, and the id of the timeline. Check event.source: in a sandbox the origin is “null”.",
      ],
      ['{type: "dateline:ask"}', "To the frame: say the height again."],
      [
        '{message: "height", value, secret}',
        "The same for WordPress, when it has given the frame a secret.",
      ],
      ["pymxPYMx…", "The same for pym.js, when the address has childId."],
      ['{sentinel: "amp", type: "embed-size", height}', "The same for AMP and Sidechain."],
      ['{"datawrapper-height": {…}}', "The same for pages that listen for Datawrapper."],
      ['{message: "link", value, secret}', "To WordPress: the reader wants to go to this address."],
    ],
  },
  policy: {
    heading: "If your page has a Content-Security-Policy",
    text: [
      "The frame needs this site in frame-src. The element needs it in script-src and connect-src; it has no style or script in attributes, and no eval.",
      "The element reads timeline.json from another site, which has to allow that (Access-Control-Allow-Origin). GitHub Pages does. The frame needs no such permission.",
    ],
  },
};
