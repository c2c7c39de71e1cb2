/** å aa a, ø oe o and æ ae e as people type them without a Norwegian keyboard: equal words get equal keys. */
export function utenNorske(ord: string): string {
  return ord.replace(/aa|å/g, 'a').replace(/oe|ø/g, 'o').replace(/ae|æ/g, 'e');
}
