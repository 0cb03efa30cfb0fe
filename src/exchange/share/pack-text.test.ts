import fc from "fast-check";
import { deflateSync } from "fflate";
import { assert, describe, expect, it } from "vitest";
import { LINK_LIMITS, packText, unpackText } from "./pack-text.ts";

const asLetters = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

describe("a text in a link", () => {
  it("is read back as it was written, whatever it says", () => {
    const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.json());
    fc.assert(
      fc.property(texts, (text) => {
        const packed = packText(text);
        assert(packed !== undefined);
        expect(packed).toMatch(/^[\w-]+$/u);
        expect(unpackText(packed)).toEqual({ ok: true, value: text });
      }),
    );
  });

  it("is packed as other programs pack and unpack it", () => {
    const text = "En fortelling om 22. mars – «påstått»";
    expect(unpackText(asLetters(deflateSync(new TextEncoder().encode(text))))).toEqual({
      ok: true,
      value: text,
    });
  });

  it("takes a fraction of its length", () => {
    const text = "The quotation appears as it stands in the article. ".repeat(40);
    expect(packText(text)?.length).toBeLessThan(text.length / 10);
  });

  it.each([".", ").", "»", "%C2%BB", "&a=b", " \n", "…”"])(
    "is found before what a text adds: %s",
    (rest) => {
      expect(unpackText(`${packText("words")}${rest}`)).toEqual({ ok: true, value: "words" });
    },
  );

  it("is not packed where the link would be too long", () => {
    const [noise = ""] = fc.sample(fc.string({ minLength: 60_000, maxLength: 60_000 }), {
      seed: 3,
      numRuns: 1,
    });
    expect(packText(noise)).toBeUndefined();
    expect(packText("x".repeat(60_000))?.length).toBeLessThan(LINK_LIMITS.safe);
  });

  it("is not packed where nobody could unpack it, however short the link", () => {
    const most = "x".repeat(1_000_000);
    expect(unpackText(packText(most) ?? "")).toEqual({ ok: true, value: most });
    expect(packText(`${most}x`)).toBeUndefined();
  });
});

describe("a link that is not whole or not ours", () => {
  it("is broken wherever it was cut", () => {
    const packed = packText(`${"A story that somebody sent on: ".repeat(3)}the end`);
    assert(packed !== undefined);
    for (let length = 0; length < packed.length - 1; length++) {
      expect(unpackText(packed.slice(0, length)), String(length)).toEqual({
        ok: false,
        error: "broken",
      });
    }
  });

  it.each(["", "!", "a b", "<script>", "%00", "AAAA%22", "AAAA\u0000AAAA", "_".repeat(100)])(
    "is broken: %j",
    (packed) => {
      expect(unpackText(packed)).toEqual({ ok: false, error: "broken" });
    },
  );

  it("never throws, whatever it says", () => {
    const letters = fc.stringMatching(/^[\w-]*$/u);
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: "binary" })), (packed) => {
        const found = unpackText(packed);
        if (!found.ok) expect(["broken", "too-large"]).toContain(found.error);
      }),
    );
  });

  it("is refused where it would fill the memory, and before it has", () => {
    const bomb = asLetters(deflateSync(new Uint8Array(15_000_000), { level: 9 }));
    expect(bomb.length).toBeLessThan(LINK_LIMITS.most);
    expect(unpackText(bomb)).toEqual({ ok: false, error: "too-large" });
    expect(unpackText("A".repeat(100_000))).toEqual({ ok: false, error: "too-large" });
  });

  it("is broken where its bytes are no text", () => {
    const bytes = deflateSync(new Uint8Array([0xff, 0xfe, 0xc0]));
    expect(unpackText(asLetters(bytes))).toEqual({ ok: false, error: "broken" });
  });
});
