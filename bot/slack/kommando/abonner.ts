import { liste } from '#core';
import { reglerOm } from '../../alerts/index.ts';
import { avvis } from '../avvisning.ts';
import { ufarlig } from '../meldingstekst.ts';
import type { Tjenester } from '../tjenester.ts';
import type { Kommando } from './kommando.ts';
import { lesSelskaper } from './selskapsliste.ts';

async function logg(
  t: Tjenester,
  { team, kanal, bruker }: Kommando,
  regel: string,
  detaljer: Readonly<Record<string, unknown>>,
): Promise<void> {
  const felles = { handling: 'abonner', sporring: null, utfall: 'tillatt', dataversjon: null } as const;
  await t.lager.revisjon.skriv({ team, kanal, bruker, regel, selskaper: [], detaljer, ...felles });
}

async function stopp(t: Tjenester, k: Kommando, regel: string): Promise<string> {
  const { team, kanal } = k;
  const varsler = (await t.lager.abonnementer.iKanal(team, kanal)).filter((a) => a.slag === 'varsel');
  for (const a of varsler) await t.lager.abonnementer.slett(a.id);
  if (varsler.length > 0) await logg(t, k, regel, { av: varsler.map((a) => a.id) });
  return varsler.length === 0 ? 'Det er ingen varsler å stoppe her.' : 'Varslene her er stoppet.';
}

/** `abonner`, `abonner Unikum AS, Spir Oslo AS`, `abonner av`: alerts in this channel. */
export async function abonner(t: Tjenester, k: Kommando): Promise<string> {
  const avgjoerelse = await t.adgang.avgjoer(k, 'les');
  if (!avgjoerelse.tillatt) return avvis(t, k, 'abonner', avgjoerelse.regel);
  if (/^(?:av|stopp|slutt)$/i.test(k.resten)) return stopp(t, k, avgjoerelse.regel);
  const { maal } = avgjoerelse.grense;
  const regler = maal === null ? null : reglerOm(maal);
  if (regler !== null && regler.length === 0) {
    return 'Ingen regel bygger bare på målene som kan vises her. Abonner i en direktemelding i stedet.';
  }
  const leser = await t.kilde.leser(avgjoerelse.grense);
  const valgt = leser === null || k.resten === '' ? null : lesSelskaper(k.resten, leser.innsyn);
  if (valgt !== null && !valgt.ok) return `Kjenner ikke «${ufarlig(valgt.ukjent)}». Skriv navnet som i arbeidsboken.`;
  await stopp(t, k, avgjoerelse.regel);
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
  await logg(t, k, avgjoerelse.regel, { varsel: valgt === null ? 'alle' : valgt.ider });
  const hvem =
    valgt === null
      ? 'alle bedriftene som kan vises her'
      : valgt.ider.length === 1
        ? '1 bedrift'
        : `${valgt.ider.length} bedrifter`;
  const omRegler =
    regler === null ? '' : ` Det gjelder reglene som bare bygger på målene som kan vises her: ${liste(regler)}.`;
  return `Fra nå av får dere et varsel her når en ny arbeidsbok gir eller retter et brudd eller et varsel, for ${hvem}.${omRegler} Stopp med «/eierblikk abonner av».`;
}
