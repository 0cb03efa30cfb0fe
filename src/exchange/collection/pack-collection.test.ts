import { readdirSync, readFileSync } from "node:fs";
import { assert, describe, expect, it } from "vitest";
import {
  addArticle,
  applyChange,
  type Change,
  editEvent,
  type Project,
  setStatus,
  toAuthored,
} from "#core/project";
import { packCollection } from "./pack-collection.ts";
import { unpackCollection } from "./unpack-collection.ts";
import { unzipFiles, zipFiles } from "./zip-files.ts";

const FIRST = new URL("../../../data/crocus-city-hall/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FIRST), "utf8");
const FILES = new Map(
  [
    "collection.yaml",
    "events.yaml",
    ...readdirSync(new URL("articles/", FIRST)).map((name) => `articles/${name}`),
  ].map((name) => [`crocus-city-hall/${name}`, read(name)]),
);
const EVENTS = "crocus-city-hall/events.yaml";

async function unpack(...given: Parameters<typeof unpackCollection>): Promise<Project> {
  const project = await unpackCollection(...given);
  assert(project.ok, JSON.stringify(project));
  return project.value;
}

function change(project: Project, ...acts: readonly ((project: Project) => Change)[]): Project {
  return acts.reduce((before, act) => {
    const after = applyChange(before, act(before));
    assert(after.ok);
    return after.value;
  }, project);
}

const addShort = (project: Project) =>
  addArticle(
    project,
    {
      title: "Short",
      text: "It rained in 2011. It snowed in 2012.",
      language: "en",
      published: "2013",
    },
    {
      language: "en",
      expressions: [10, 29].map((start, index) => ({
        start,
        end: start + 7,
        text: `in ${2011 + index}`,
        type: "DATE",
        value: String(2011 + index),
        date: { edtf: String(2011 + index) },
        basis: "explicit",
        confidence: 1,
        steps: [],
        recogniser: "test",
      })),
      candidates: [
        {
          expression: 0,
          also: [],
          start: 0,
          end: 17,
          title: "It rained",
          importance: 2,
          confidence: 0.5,
        },
      ],
    },
  );

describe("packCollection", () => {
  it("leaves the events of the first collection character by character", async () => {
    const packed = packCollection(await unpack(FILES));
    expect(packed.get(EVENTS)).toBe(FILES.get(EVENTS));
    expect([...packed.keys()].toSorted()).toEqual(
      [...FILES.keys(), "crocus-city-hall.workbench.json"].toSorted(),
    );
  });

  it("changes no more than what the person changed", async () => {
    const project = change(
      await unpack(FILES),
      (before) => editEvent(before, "isis-k-formed", { importance: 5 }),
      (before) => setStatus(before, ["bataclan-attacks"], "rejected"),
      addShort,
    );
    const text = FILES.get(EVENTS) ?? "";
    const packed = packCollection(project).get(EVENTS) ?? "";
    const bataclan = text.slice(
      text.indexOf("- id: bataclan"),
      text.indexOf("- id: russia-intervenes"),
    );
    const expected = text.replace("importance: 3", "importance: 5").replace(bataclan, "");
    expect(packed.slice(0, expected.length)).toBe(expected);
    expect(packed.slice(expected.length)).toMatch(
      /^\n- id: it-rained\n(?: .*\n)*? {2}status: draft\n/,
    );
  });
});

describe("unpackCollection", () => {
  const full = async () =>
    change(await unpack(FILES), addShort, (project) =>
      setStatus(project, ["kabul-airport-attack"], "rejected"),
    );

  it("gives back a project, whole, through a zip file, wherever its folder is", async () => {
    const project = await full();
    for (const above of ["", "data/", "a/b/"]) {
      const packed = [...packCollection(project)].map(
        ([path, text]) => [above + path, text] as const,
      );
      const files = unzipFiles(zipFiles(new Map(packed)));
      assert(files.ok);
      expect(await unpack(files.value)).toEqual(project);
      expect((await unpack(files.value, { id: "other" })).id).toBe("other");
    }
  });

  it("takes the files where they were changed since, and the rest from the workbench", async () => {
    const project = await full();
    const packed = new Map(packCollection(project));
    const events = packed.get(EVENTS) ?? "";
    packed.set(EVENTS, events.replace("importance: 3", "importance: 1"));
    const again = await unpack(packed);
    expect(again.events.get("isis-k-formed")?.importance).toBe(1);
    expect(again.events.get("kabul-airport-attack")?.status).toBe("rejected");
    expect(again.events.get("it-rained")?.confidence).toEqual(
      project.events.get("it-rained")?.confidence,
    );
    const finds = (from: Project) =>
      [...from.mentions.values()]
        .filter(({ find }) => find !== undefined)
        .map(({ id, event, start, find }) => ({ id, event, start, find }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(finds(again)).toEqual(finds(project));
    expect(again.mentions.size).toBe(project.mentions.size);
    expect(toAuthored(again).events).toHaveLength(toAuthored(project).events.length);
  });

  it("leaves out what belongs to a text that changed", async () => {
    const packed = new Map(packCollection(await full()));
    const path = "crocus-city-hall/articles/short.txt";
    packed.set(path, (packed.get(path) ?? "").replace("It snowed", "Much snow"));
    const again = await unpack(packed);
    const left = [...again.mentions.values()].filter(({ article }) => article === "short");
    expect(left.map(({ event }) => event)).toEqual(["it-rained"]);
  });

  it("does without the workbench's file", async () => {
    const packed = new Map(packCollection(await full()));
    packed.delete("crocus-city-hall.workbench.json");
    const again = await unpack(packed);
    expect(again.id).toBe("crocus-city-hall");
    expect(again.events.get("it-rained")?.status).toBe("proposed");
    expect(again.events.has("kabul-airport-attack")).toBe(false);
  });

  it.each([
    ["no collection", [["a.txt", ""]], "collection.yaml", "file-missing"],
    [
      "two",
      [
        ["a/collection.yaml", ""],
        ["b/collection.yaml", ""],
      ],
      "b/collection.yaml",
      "unknown-file",
    ],
    ["a file missing", [["a/collection.yaml", ""]], "a/events.yaml", "file-missing"],
    [
      "bytes that are no text",
      [["a/collection.yaml", new Uint8Array([0xff])]],
      "a/collection.yaml",
      "not-utf-8",
    ],
    [
      "a workbench's file of something else",
      [
        ["a/collection.yaml", ""],
        ["a.workbench.json", "{}"],
      ],
      "a.workbench.json",
      "format",
    ],
  ] as const)("tells of %s", async (_name, files, file, code) => {
    const project = await unpackCollection(new Map<string, string | Uint8Array>(files));
    assert(!project.ok);
    expect(project.error).toContainEqual(expect.objectContaining({ file, code }));
  });
});
