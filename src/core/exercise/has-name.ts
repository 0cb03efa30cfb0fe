/** Whether a text has a name in it: whole words, letters as they are written (“IS” is not “is”). */
export function hasName(text: string, name: string): boolean {
  if (name === "") return false;
  let from = text.indexOf(name);
  while (from >= 0) {
    const isBegun = /[\p{L}\p{N}]$/u.test(text.slice(0, from));
    if (!isBegun && startsWithName(text.slice(from), name)) return true;
    from = text.indexOf(name, from + 1);
  }
  return false;
}

/** Whether a text begins with a name, as whole words. */
export function startsWithName(text: string, name: string): boolean {
  return name !== "" && text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
}
