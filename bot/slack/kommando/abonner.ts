import { liste } from '#core';
import { reglerOm } from '../../alerts/index.ts';
import { AVSLAGSTEKSTER } from '../../rights/index.ts';
import { ufarlig } from '../meldingstekst.ts';
import type { Tjenester } from '../tjenester.ts';
import type { Kommando } from './kommando.ts';
import { lesSelskaper } from './selskapsliste.ts';

async function stopp(t: Tjenester, { team, kanal }: Kommando): Promise<string> {
  const varsler = (await t.lager.abonnementer.iKanal(team, kanal)).filter((a) => a.slag === 'varsel');
  for (const a of varsler) await t.lager.abonnementer.slett(a.id);
  return varsler.length === 0 ? 'Det er ingen varsler å stoppe her.' : 'Varslene her er stoppet.';
}

/** `abonner`, `abonner Unikum AS, Spir Oslo AS`, `abonner av`: alerts in this channel. */
export async function abonner(t: Tjenester, k: Kommando): Promise<string> {
  const avgjoerelse = await t.adgang.avgjoer(k, 'les');
  if (!avgjoerelse.tillatt) return AVSLAGSTEKSTER[avgjoerelse.regel];
  if (/^(?:av|stopp|slutt)$/i.test(k.resten)) return stopp(t, k);
  const { maal } = avgjoerelse.grense;
  const regler = maal === null ? null : reglerOm(maal);
  if (regler !== null && regler.length === 0) {
    return 'Ingen regel bygger bare på målene som kan vises her. Abonner i en direktemelding i stedet.';
  }
  const leser = await t.kilde.leser(avgjoerelse.grense);
  const valgt = leser === null || k.resten === '' ? null : lesSelskaper(k.resten, leser.innsyn);
  if (valgt !== null && !valgt.ok) return `Kjenner ikke «${ufarlig(valgt.ukjent)}». Skriv navnet som i arbeidsboken.`;
  await stopp(t, k);
  const { team, kanal, bruker } = k;
  await t.lager.abonnementer.opprett({
    team,
    kanal,
    slag: 'varsel',
    selskaper: valgt === null ? null : valgt.ider,
    regler: null,
    tidsplan: null,
    opprettetAv: bruker,
  });
  const hvem = valgt === null ? 'alle bedriftene som kan vises her' : `${valgt.ider.length} bedrifter`;
  const omRegler =
    regler === null ? '' : ` Det gjelder reglene som bare bygger på målene som kan vises her: ${liste(regler)}.`;
  return `Fra nå av får dere et varsel her når en ny arbeidsbok gir eller retter et brudd eller et varsel, for ${hvem}.${omRegler} Stopp med «/eierblikk abonner av».`;
}
