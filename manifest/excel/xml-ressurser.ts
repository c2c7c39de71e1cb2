import { SPRAAK, type Spraakkode, type Tekst } from './spraak.ts';
import { type Element, el } from './xml-element.ts';

const [STANDARD, ...ANDRE] = SPRAAK;

/** Gathers what the elements refer to by id: Office wants each address and text once, at the end. */
export class Ressurser {
  readonly #bilder = new Map<string, Element>();
  readonly #adresser = new Map<string, Element>();
  readonly #korte = new Map<string, Element>();
  readonly #lange = new Map<string, Element>();

  bilde(id: string, adresse: string): string {
    this.#bilder.set(id, el('bt:Image', { id, DefaultValue: adresse }));
    return id;
  }

  /** An address that is the same in every language. */
  adresse(id: string, adresse: string): string {
    this.#adresser.set(id, el('bt:Url', { id, DefaultValue: adresse }));
    return id;
  }

  adressePerSpraak(id: string, adresse: (spraak: Spraakkode) => string): string {
    this.#adresser.set(id, perSpraak('bt:Url', { id }, adresse));
    return id;
  }

  /** At most 125 characters. */
  kort(id: string, tekst: Tekst): string {
    this.#korte.set(
      id,
      perSpraak('bt:String', { id }, (spraak) => tekst[spraak]),
    );
    return id;
  }

  /** At most 250 characters. */
  lang(id: string, tekst: Tekst): string {
    this.#lange.set(
      id,
      perSpraak('bt:String', { id }, (spraak) => tekst[spraak]),
    );
    return id;
  }

  element(): Element {
    return el('Resources', {}, [
      el('bt:Images', {}, [...this.#bilder.values()]),
      el('bt:Urls', {}, [...this.#adresser.values()]),
      el('bt:ShortStrings', {}, [...this.#korte.values()]),
      el('bt:LongStrings', {}, [...this.#lange.values()]),
    ]);
  }
}

/** A value with its overrides: those that differ from the default language's. */
export function perSpraak(
  navn: string,
  attributter: Readonly<Record<string, string>>,
  verdi: (spraak: Spraakkode) => string,
): Element {
  const standard = verdi(STANDARD.kode);
  const andre = ANDRE.filter(({ kode }) => verdi(kode) !== standard);
  const prefiks = navn.startsWith('bt:') ? 'bt:' : '';
  return el(
    navn,
    { ...attributter, DefaultValue: standard },
    andre.map(({ kode, office }) => el(`${prefiks}Override`, { Locale: office, Value: verdi(kode) })),
  );
}
