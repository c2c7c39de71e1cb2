import { type Portefolje, tomPortefolje } from '../portfolio/index.ts';
import { tellLesing } from './antall.ts';
import { lesTabell } from './facts/les-tabell.ts';
import { Faktasamler } from './facts/samler.ts';
import { Selskapsopplysninger, tilSelskap } from './facts/selskapsopplysninger.ts';
import { forstaattTabell } from './forstaatt.ts';
import type { Arbeidsbok } from './grid.ts';
import type { ForstaattArk, Lesing } from './lesing.ts';
import { byggRegister } from './names/bygg-register.ts';
import { lagNavnesett } from './names/navnesett.ts';
import type { Register } from './names/register.ts';
import { Selskapsoppslag } from './names/selskapsoppslag.ts';
import { Problemsamler } from './problemsamler.ts';
import { lesArk, uforstaattTall } from './structure/les-ark.ts';
import type { Tabell } from './structure/tabell.ts';
import { erEgetArk } from './template/eget-ark.ts';
import { utenEksempelrader } from './template/eksempelrad.ts';

interface Lestark {
  readonly fil: string;
  readonly ark: string;
  readonly problemer: Problemsamler;
  readonly tabeller: readonly Tabell[];
}

/**
 * Reads workbooks into one portfolio, in three walks: what the sheets look like, which companies there are, and the
 * figures. The template's example rows are left out, and so are the sheets that this program has made itself.
 * Never throws: what cannot be read is a problem with its sheet and cell, and costs that figure only.
 */
export function lesArbeidsboeker(alle: readonly Arbeidsbok[]): Lesing {
  const boeker = alle.map((bok) => ({
    ...bok,
    ark: bok.ark.filter((ark) => !erEgetArk(ark)).map((ark) => utenEksempelrader(ark).ark),
  }));
  const navn = lagNavnesett(boeker);
  const arkene = boeker.flatMap((bok) =>
    bok.ark.map((ark): Lestark => {
      const problemer = new Problemsamler(bok.fil, ark.navn);
      return { fil: bok.fil, ark: ark.navn, problemer, tabeller: lesArk(bok.fil, ark, navn, problemer) };
    }),
  );
  const { register, harListe, dobbelt } = byggRegister(
    arkene.flatMap((a) => a.tabeller),
    navn,
  );
  const oppslag = new Selskapsoppslag(register, harListe);
  const fakta = new Faktasamler();
  const opplysninger = new Selskapsopplysninger();
  for (const a of arkene) {
    for (const d of dobbelt) {
      if (a.tabeller.includes(d.tabell))
        a.problemer.meld(d.celle, { kode: 'dobbelt_selskap', felter: { navn: d.navn, annenCelle: d.annenCelle } });
    }
    const foer = fakta.antall;
    for (const t of a.tabeller) lesTabell(t, { navn, oppslag, fakta, opplysninger, problemer: a.problemer });
    if (fakta.antall === foer && a.problemer.alle.length === 0 && uforstaattTall(a.tabeller))
      a.problemer.meld(null, { kode: 'ukjent_ark', felter: { grunn: 'ikke_forstaatt' } });
  }
  meldMisforstaatte(fakta, arkene);
  const portefolje = settSammen(boeker[0]?.fil ?? '', register, oppslag, fakta, opplysninger);
  return {
    portefolje,
    problemer: arkene.flatMap((a) => a.problemer.alle),
    antall: tellLesing(portefolje),
    forstaatt: arkene.map((a): ForstaattArk => ({ fil: a.fil, ark: a.ark, tabeller: a.tabeller.map(forstaattTabell) })),
  };
}

/** The safety net: figures of a layout that can't have been understood are left out, and asked about. */
function meldMisforstaatte(fakta: Faktasamler, arkene: readonly Lestark[]): void {
  for (const m of fakta.utenMisforstaatte()) {
    const problemer = arkene.find((a) => a.fil === m.fil && a.ark === m.ark)?.problemer;
    problemer?.trekkTilbake('dobbel_rad');
    problemer?.meld(m.celler[0] ?? null, { kode: 'uklart_oppsett', felter: { celler: m.celler } });
  }
}

function settSammen(
  navn: string,
  register: Register,
  oppslag: Selskapsoppslag,
  f: Faktasamler,
  o: Selskapsopplysninger,
): Portefolje {
  const etterId = new Map(register.alle.map((s) => [s.id, s]));
  const selskaper = oppslag.brukte().flatMap(([id, kilde]) => {
    const s = etterId.get(id);
    return s === undefined ? [] : [tilSelskap(id, s.navn, s.kommune, o.for(id), kilde)];
  });
  return {
    ...tomPortefolje(navn),
    selskaper,
    konsernforhold: f.konsernforhold.map((k) => {
      const datter = register.eksakt(k.datterNavn, null);
      return datter.slag === 'kjent' && oppslag.kilde(datter.selskap.id) !== undefined
        ? { ...k, datter: datter.selskap.id }
        : k;
    }),
    eierandeler: f.eierandeler,
    observasjoner: f.observasjoner,
    tiltaksregnskap: f.tiltaksregnskap,
    vtaTilskudd: f.vta,
    aftResultater: f.aft,
    sluttaarsaker: f.sluttaarsaker,
    referanser: f.referanser,
    avtaler: f.avtaler,
    dokumenter: f.dokumenter,
    beslutninger: f.beslutninger,
    kjoep: f.kjoep,
    kommunetall: f.kommunetall,
  };
}
