import { datoI, type Innsyn, klokkenI, nesteForfall, visDato, visTidsplan } from '#core';
import type { Kjoering, Koestand, Omfang, Sammendragsabonnement } from '../store/index.ts';
import { moeterFor } from './fakta.ts';
import { fraOsloTid, osloTid } from './oslotid.ts';

/** «porteføljen», «Oslo», «Unikum AS». */
export function visOmfang(omfang: Omfang, innsyn: Innsyn | null): string {
  switch (omfang.slag) {
    case 'portefolje':
      return 'porteføljen';
    case 'kommune':
      return omfang.kommune;
    case 'selskap':
      return innsyn?.selskap(omfang.selskap)?.navn ?? omfang.selskap;
  }
}

/** «1. desember 2026 kl. 08.00», by the clock in Norway. */
export function visTidspunkt(tid: Date): string {
  const lokal = osloTid(tid);
  return `${visDato(datoI(lokal))} kl. ${klokkenI(lokal).replace(':', '.')}`;
}

/** When the next one is due: as it was reckoned, or for a new subscription as the calendar has it. */
function nesteTid(a: Sammendragsabonnement, innsyn: Innsyn | null, naa: Date): Date | null {
  if (a.neste !== null) return a.neste;
  const moeter = innsyn === null ? [] : moeterFor(innsyn, a.omfang);
  const neste = nesteForfall(a.tidsplan, { versjoner: [], moeter }, osloTid(naa));
  return neste === null ? null : fraOsloTid(neste.tidspunkt);
}

function tilstand(a: Sammendragsabonnement, neste: Date | null): string {
  const { aktiv, stanset, samtykke } = a;
  if (samtykke === 'spurt') return 'venter på svar';
  if (samtykke === 'nei' || stanset === 'takket_nei') return 'takket nei';
  if (stanset === 'avmeldt') return 'avmeldt av mottakeren';
  if (!aktiv) return 'på pause';
  return neste === null ? 'ingen dato kjent ennå' : `neste ${visTidspunkt(neste)}`;
}

/** «7: Oslo, første virkedag i måneden kl. 08, som pdf og melding (neste …)». `mottaker`: as the surface names it. */
export function visAbonnement(a: Sammendragsabonnement, innsyn: Innsyn | null, mottaker: string, naa: Date): string {
  const former = a.former.join(', ');
  const valg = [former, ...(a.maalform === 'nn' ? ['nynorsk'] : []), ...(a.lengde === 'lang' ? ['lang'] : [])].join(
    ', ',
  );
  return `${a.id}: ${visOmfang(a.omfang, innsyn)}, ${visTidsplan(a.tidsplan)}, til ${mottaker} som ${valg} (${tilstand(a, nesteTid(a, innsyn, naa))})`;
}

const RESULTAT: Readonly<Record<Kjoering['resultat'], string>> = {
  lagt_ut: 'på vei',
  levert: 'levert',
  delvis: 'delvis levert',
  feilet: 'ikke levert',
  uvisst: 'uvisst om den kom fram; sendes ikke igjen før noen bestemmer det',
  hoppet_over: 'hoppet over',
};
const NOTAT: ReadonlyMap<string, string> = new Map([
  ['for_sent', 'vinduet var over'],
  ['erstattet', 'en senere kjøring tok over'],
  ['ingenting_nytt', 'ingenting var nytt'],
  ['uten_tilgang', 'mottakeren har ikke tilgang'],
  ['bare_noen_maal', 'kanalen ser bare noen av målene'],
  ['ingen_data', 'ingen arbeidsbok var i bruk'],
  ['ingenting_aa_vise', 'mottakeren ser ingen av bedriftene'],
  ['avmeldt', 'mottakeren har meldt seg av'],
  ['avbrutt', 'tjeneren stoppet midt i sendingen'],
  ['channel_not_found', 'kanalen finnes ikke, eller boten er ikke med i den'],
  ['not_in_channel', 'boten er ikke med i kanalen'],
  ['is_archived', 'kanalen er arkivert'],
  ['token_revoked', 'Slack har trukket tilbake botens token'],
  ['invalid_auth', 'Slack godtar ikke botens token'],
  ['account_inactive', 'Slack har deaktivert boten'],
]);

export function visNotat(notat: string): string {
  return NOTAT.get(notat) ?? notat;
}

/** «1. desember 2026 kl. 08.00: levert (versjon 4)». */
export function visKjoering({ tidspunkt, slag, resultat, notat, versjon }: Kjoering): string {
  const hvorfor = notat === null ? '' : `: ${visNotat(notat)}`;
  const test = slag === 'test' ? ', prøvesending' : '';
  return `${visTidspunkt(tidspunkt)}: ${RESULTAT[resultat]}${hvorfor}${versjon === null ? '' : ` (versjon ${versjon}${test})`}`;
}

/** One line for each line of the outbox that doesn't move as it should; none when all is well. */
export function visKoestand(koe: 'Slack' | 'E-post', { venter, uvisst, utsattFor }: Koestand): string[] {
  return [
    ...(utsattFor === null ? [] : [`${koe}: ${venter} sammendrag venter. Sist utsatt fordi ${visNotat(utsattFor)}.`]),
    ...(uvisst === 0 ? [] : [`${koe}: ${uvisst} sammendrag er det uvisst om kom fram.`]),
  ];
}
