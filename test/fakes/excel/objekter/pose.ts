import { ugyldigArgument } from '../feil.ts';
import type { Egenskaper } from '../modell/ark.ts';
import { type Egenskap, enAv, type Objekt, objekt, somBool, somTall, somTekst } from '../objekt.ts';

/** What a property takes: a kind of value, or one of these texts. */
export type Kontroll = 'tekst' | 'tall' | 'bool' | 'farge' | 'objekt' | readonly string[];

/** Excel takes `#RRGGBB`, an HTML colour's name, or nothing to take the colour away. */
export function somFarge(verdi: unknown, hva: string): string {
  const farge = somTekst(verdi, hva);
  if (farge !== '' && !/^#[0-9a-f]{6}$/i.test(farge) && !/^[a-z]+$/i.test(farge))
    throw ugyldigArgument(`${hva}: ${farge}`);
  return farge;
}

export function kontroller(verdi: unknown, kontroll: Kontroll, hva: string): unknown {
  switch (kontroll) {
    case 'tekst':
      return somTekst(verdi, hva);
    case 'tall':
      return somTall(verdi, hva);
    case 'bool':
      return somBool(verdi, hva);
    case 'farge':
      return somFarge(verdi, hva);
    case 'objekt':
      if (typeof verdi !== 'object' || verdi === null) throw ugyldigArgument(hva);
      return verdi;
    default:
      return enAv(verdi, kontroll, hva);
  }
}

export interface Posevalg {
  readonly klasse: string;
  /** Where the values are kept, under `prefix.property`. */
  readonly egenskaper: Egenskaper;
  readonly prefiks?: string;
  readonly felter: Readonly<Record<string, Kontroll>>;
  readonly barn?: Readonly<Record<string, () => Objekt>>;
  readonly metoder?: Objekt['metoder'];
  /** Asked before anything is set. */
  readonly foer?: () => void;
}

/** An object of Excel's that only holds what is put in it: a font, an axis, a page's setup. */
export function pose(valg: Posevalg): Objekt {
  const noekkel = (felt: string) => (valg.prefiks === undefined ? felt : `${valg.prefiks}.${felt}`);
  const egenskaper: Record<string, Egenskap> = {};
  for (const [felt, kontroll] of Object.entries(valg.felter)) {
    egenskaper[felt] = {
      hent: () => valg.egenskaper.get(noekkel(felt)) ?? null,
      sett: (verdi) => {
        valg.foer?.();
        valg.egenskaper.set(noekkel(felt), kontroller(verdi, kontroll, `${valg.klasse}.${felt}`));
      },
    };
  }
  return objekt({ klasse: valg.klasse, egenskaper, barn: valg.barn ?? {}, metoder: valg.metoder ?? {} });
}

/** A bag under another: `title` of a chart, `format.font` of a title. */
export function underpose(
  forelder: Pick<Posevalg, 'egenskaper' | 'prefiks' | 'foer'>,
  navn: string,
  klasse: string,
  felter: Posevalg['felter'],
  mer: Pick<Posevalg, 'barn' | 'metoder'> = {},
): () => Objekt {
  const prefiks = forelder.prefiks === undefined ? navn : `${forelder.prefiks}.${navn}`;
  return () =>
    pose({
      ...mer,
      klasse,
      egenskaper: forelder.egenskaper,
      prefiks,
      felter,
      ...(forelder.foer ? { foer: forelder.foer } : {}),
    });
}
