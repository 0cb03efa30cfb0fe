import { describe, expect, it } from "vitest";
import { parseMarkup } from "./markup.fixture.ts";
import { readMarkupText } from "./markup-text.ts";

const read = (html: string, isPage = false) => readMarkupText(parseMarkup(html), { isPage });

describe("readMarkupText", () => {
  it.each([
    ["paragraphs", "<p>One\n  two</p><p>Three</p>", "One two\n\nThree"],
    ["text between blocks", "a<div>b</div>c", "a\n\nb\n\nc"],
    [
      "headings and items",
      "<h2>Head</h2><ul><li>x</li><li>y <b>z</b></li></ul>",
      "Head\n\nx\n\ny z",
    ],
    ["space between elements", "<p>a <i> b</i> <b>c</b></p>", "a b c"],
    ["no space where there is none", "<p>al<b>read</b>y</p>", "already"],
    ["a link without its address", '<p>See <a href="https://x.no/2024">this</a>.</p>', "See this."],
    ["line ends", "<p>a<br>b <br/>\n c</p>", "a\nb\nc"],
    ["two line ends make paragraphs", "<p>a<br><br>b</p>", "a\n\nb"],
    [
      "rows",
      "<table><tr><th>Day</th><th>What</th></tr><tr><td>1 May</td><td>x</td></tr></table>",
      "Day\tWhat\n\n1 May\tx",
    ],
    [
      "a cell that lays out",
      "<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>",
      "a\n\nb\n\nc",
    ],
    [
      "a table in a cell",
      "<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>",
      "a\tb\tc",
    ],
    [
      "captions, not pictures",
      '<figure><img alt="A" src="x"><figcaption>Oslo, 2011</figcaption></figure>',
      "Oslo, 2011",
    ],
    ["verbatim", "<pre>a\n  b</pre>", "a\n  b"],
    ["no-break spaces", "<p>22.&nbsp;mars</p>", "22.\u00A0mars"],
    [
      "what is not text",
      "<p>a</p><script>x()</script><style>p{}</style><nav>n</nav><aside>s</aside><button>b</button>",
      "a",
    ],
    [
      "what is hidden",
      '<p hidden>a</p><p style="color:red; display: none">b</p><p aria-hidden="true">c</p>d',
      "d",
    ],
    [
      "what is not the article by its role",
      '<div role="navigation">a</div><div role="main">b</div>',
      "b",
    ],
    ["right to left, emoji", "<p>في 22 مارس 👩‍🚀</p>", "في 22 مارس 👩‍🚀"],
    ["nothing", "<div> \n <p></p></div>", ""],
  ])("%s", (_, html, text) => expect(read(html)).toBe(text));

  it("leaves out the header and footer of a site, not of an article", () => {
    const html =
      "<body><header>Site</header><article><header>Title</header><p>a</p><footer>1 May</footer></article><footer>©</footer></body>";
    expect(read(html, true)).toBe("Title\n\na\n\n1 May");
    expect(read(html)).toBe("Site\n\nTitle\n\na\n\n1 May\n\n©");
  });

  it("reads markup of any depth, in linear time", () => {
    const depth = 50_000;
    expect(read(`${"<div>".repeat(depth)}a${"</div>".repeat(depth)}b`)).toBe("a\n\nb");
    expect(read("<p>a</p> ".repeat(depth))).toHaveLength(depth * 3 - 2);
  });
});
