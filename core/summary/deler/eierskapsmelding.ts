import { finnMaal, OVERSIKTSMAAL } from '../../metrics/index.ts';
import type { Eierandel, Selskap } from '../../portfolio/index.ts';
import { eiercelle, lagCeller } from '../celler/celle.ts';
import { nyesteOppslag } from '../celler/oppslag.ts';
import type { Kontekst } from '../kontekst.ts';
import { lagDel } from '../lag-del.ts';
import type { Del, Noekkeltallslinje, Opplysning, Selskapsomtale } from '../modell/index.ts';

function opplysning(k: Kontekst, tittel: string, tekst: string | null): Opplysning {
  const kjent = tekst !== null && tekst !== '';
  return kjent
    ? { tittel, tekst, status: 'kjent' }
    : { tittel, tekst: k.tekst.eierskapsmelding.mangler, status: 'mangler' };
}

/** «914 594 685», as the register writes it. */
function visOrgnr(orgnr: string | null): string | null {
  return orgnr === null ? null : orgnr.replace(/(\d{3})(?=\d)/g, '$1\u00A0');
}

/** The share of each owner that applies on the day: the latest that has begun. */
function gjeldende(k: Kontekst, alle: readonly Eierandel[]): readonly Eierandel[] {
  const begynt = alle.filter((e) => e.fra === null || e.fra <= k.idag);
  return begynt.filter((e) => !begynt.some((annen) => annen.eier === e.eier && (annen.fra ?? '') > (e.fra ?? '')));
}

function noekkeltall(k: Kontekst, selskap: Selskap): readonly Noekkeltallslinje[] {
  return OVERSIKTSMAAL.flatMap((id) => {
    const maal = finnMaal(id);
    if (maal === undefined) return [];
    const [celle] = lagCeller(k, maal, [nyesteOppslag(k.innsyn, maal, selskap)]);
    return celle === undefined ? [] : [{ maal: id, navn: maal.navn[k.maalform], enhet: maal.enhet, celle }];
  });
}

function omtale(k: Kontekst, selskap: Selskap): Selskapsomtale {
  const { felt, ingenEiere, ingenStyre } = k.tekst.eierskapsmelding;
  const eiere = gjeldende(k, k.innsyn.eierandeler(selskap.id)).map(({ eier, andel }) => ({
    eier,
    andel: eiercelle(k, andel.status === 'kjent' ? andel.verdi : null),
  }));
  return {
    selskap: selskap.id,
    selskapsnavn: selskap.navn,
    opplysninger: [
      opplysning(k, felt.orgnr, visOrgnr(selskap.orgnr)),
      opplysning(k, felt.form, selskap.organisasjonsform),
      opplysning(k, felt.kommune, selskap.kommune),
      opplysning(k, felt.formaal, selskap.formaal),
      opplysning(k, felt.leder, selskap.dagligLeder),
      opplysning(k, felt.enhet, selskap.ansvarligEnhet),
    ],
    eiere,
    eieretekst: eiere.length === 0 ? ingenEiere : '',
    styre: selskap.styre,
    styretekst: selskap.styre.length === 0 ? ingenStyre : '',
    noekkeltall: noekkeltall(k, selskap),
  };
}

/** The companies as kommuneloven § 26-1 b asks for them. In the whole report only. */
export function eierskapsmeldingsdel(k: Kontekst): Del<Selskapsomtale> {
  const { tittel, tomt, ingress } = k.tekst.eierskapsmelding;
  return lagDel(k, { tittel, tomt, rader: k.selskaper.map((s) => omtale(k, s)), tak: 0, ingress: [ingress] });
}
