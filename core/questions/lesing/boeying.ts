/**
 * The forms a noun or verb of the catalogue takes in both written standards. Generous on purpose: a form that no one
 * writes does no harm, one that is missing makes a question unreadable.
 */
const SUBSTANTIV = ['en', 'et', 'a', 'er', 'ene', 'ar', 'ane', 'erne', 'ene', 'ens', 'ets', 'enes', 'ers'] as const;

function stammer(ord: string): readonly string[] {
  const ut = [ord];
  if (/(?:er|ar)$/.test(ord) && ord.length > 5) ut.push(ord.slice(0, -2));
  if (/e$/.test(ord) && ord.length > 4) ut.push(ord.slice(0, -1));
  return ut;
}

/** Every written form of a base word, the word itself first. Short words and abbreviations take no endings but -s. */
export function former(ord: string): readonly string[] {
  const ut = new Set([ord]);
  if (ord.length >= 3) ut.add(`${ord}s`);
  if (ord.length < 4) return [...ut];
  for (const stamme of stammer(ord)) {
    if (stamme.length < 4) continue;
    for (const ending of SUBSTANTIV) ut.add(`${stamme}${ending}`);
  }
  // -ing: omsetning, omsetninga, omsetningane; -el/-al: kapital, kapitalar.
  if (/ing$/.test(ord)) for (const e of ['a', 'as', 'i', 'ane', 'anes', 'ene', 'enes']) ut.add(`${ord}${e}`);
  // Verbs: omsette, omsetter, omsatte, omset.
  if (/e$/.test(ord)) for (const e of ['r', 'n', 't', 'de', 'te']) ut.add(`${ord}${e}`);
  return [...ut];
}
