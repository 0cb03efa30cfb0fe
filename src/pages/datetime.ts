const FORMS = [
  /^\d{4}$/u,
  /^\d{4}-(0[1-9]|1[0-2])$/u,
  /^\d{4}-(0[1-9]|1[0-2])-\d\d$/u,
  /^\d{4}-(0[1-9]|1[0-2])-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/u,
];

/**
 * The value of `<time datetime>` for an EDTF date, or undefined where HTML has no form for it: years, months, days and
 * times pass, the year 0000, seasons, qualified, open and many-valued dates do not (HTML, "the time element").
 */
export function findDatetime(edtf: string): string | undefined {
  if (edtf.startsWith("0000")) return undefined;
  return FORMS.some((form) => form.test(edtf)) ? edtf : undefined;
}
