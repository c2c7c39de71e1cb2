import { datoI } from '#core';
import { erDirekte, type Sted } from '../../rights/index.ts';
import { osloTid, sendProeve } from '../../schedule/index.ts';
import type { Sammendragsabonnement } from '../../store/index.ts';
import { loggAvvist } from '../avvisning.ts';
import type { Tjenester } from '../tjenester.ts';
import { historikktekst } from './meldinger.ts';
import { kanStyre, loggfoer } from './tilgang.ts';

export type Sammendragshandling = 'vis' | 'prøv' | 'pause' | 'gjenoppta' | 'slett' | 'historikk' | 'send-igjen';

const FLEST_KJOERINGER = 12;
/** What is said to the one who asked; for a preview, the summary itself in its richest form first. */
export interface Handlingssvar {
  readonly meldinger: readonly Readonly<Record<string, unknown>>[];
}

const si = (text: string): Handlingssvar => ({ meldinger: [{ text }] });

async function gjeldendeVersjon(t: Tjenester): Promise<number | null> {
  return (await t.kilde.leser({ selskaper: null, maal: null }))?.versjon ?? null;
}

/** What the one who asks would see here: with the rights of this place, not the recipient's. */
async function vis(t: Tjenester, sted: Sted, a: Sammendragsabonnement): Promise<Handlingssvar> {
  const versjon = await gjeldendeVersjon(t);
  if (versjon === null) return si('Ingen arbeidsbok er tatt i bruk ennå.');
  const her = erDirekte(sted.kanal)
    ? ({ mottaker: 'bruker', adresse: sted.bruker } as const)
    : ({ mottaker: 'kanal', adresse: sted.kanal } as const);
  const { omfang, maalform, lengde } = a;
  const dato = datoI(osloTid(t.sammendrag.naa()));
  const oppdrag = {
    ...her,
    team: sted.team,
    kanal: sted.kanal,
    omfang,
    maalform,
    lengde,
    versjon,
    dato,
    forrige: null,
  };
  const svar = await t.sammendrag.utkast.lag(oppdrag);
  return svar.ok
    ? { meldinger: svar.utkast.meldinger() }
    : si('Sammendraget kan ikke vises her: du ser ikke alt det bygger på.');
}

async function proev(t: Tjenester, a: Sammendragsabonnement): Promise<string> {
  if (a.samtykke === 'spurt' || a.samtykke === 'nei') return 'Mottakeren har ikke sagt ja, og får ingenting.';
  const versjon = await gjeldendeVersjon(t);
  if (versjon === null) return 'Ingen arbeidsbok er tatt i bruk ennå.';
  const { team } = t.bot;
  await t.lager.iTransaksjon((r) => sendProeve(r, a, { versjon, team, naa: t.sammendrag.naa() }));
  t.sammendrag.bank();
  return `En prøve av abonnement ${a.id} er på vei til mottakeren.`;
}

/** The newest run of unknown fate is sent again: somebody has decided that two are better than none. */
async function sendIgjen(t: Tjenester, a: Sammendragsabonnement): Promise<string> {
  const uviss = (await t.lager.sammendrag.historikk(a.id, FLEST_KJOERINGER)).find((k) => k.resultat === 'uvisst');
  if (uviss === undefined) return `Abonnement ${a.id} har ingen kjøring som det er uvisst om kom fram.`;
  await t.lager.sammendrag.sendUvissIgjen(a.id, uviss.tidspunkt);
  t.sammendrag.bank();
  return 'Sendes igjen. Mottakeren kan få den to ganger.';
}

async function utfoer(
  t: Tjenester,
  sted: Sted,
  a: Sammendragsabonnement,
  hva: Sammendragshandling,
): Promise<Handlingssvar> {
  switch (hva) {
    case 'vis':
      return vis(t, sted, a);
    case 'historikk':
      return si(historikktekst(a, await t.lager.sammendrag.historikk(a.id, FLEST_KJOERINGER)));
    case 'prøv':
      return si(await proev(t, a));
    case 'send-igjen':
      return si(await sendIgjen(t, a));
    case 'pause':
      await t.lager.sammendrag.stans(a.id, 'pause');
      return si(`Abonnement ${a.id} er på pause. Gjenoppta det når du vil.`);
    case 'gjenoppta': {
      if (a.stanset === 'avmeldt' || a.samtykke === 'nei')
        return si('Mottakeren har takket nei, og må melde seg på selv.');
      const ja = await t.lager.sammendrag.gjenoppta(a.id, t.sammendrag.naa());
      t.sammendrag.bank();
      return si(ja ? `Abonnement ${a.id} går igjen fra nå av.` : `Abonnement ${a.id} er ikke på pause.`);
    }
    case 'slett':
      await t.lager.sammendrag.slett(a.id);
      return si(`Abonnement ${a.id} er slettet, med historikken.`);
  }
}

/** Does it, when the one who asks may; the changes stand in the audit log. */
export async function gjoer(t: Tjenester, sted: Sted, id: number, hva: Sammendragshandling): Promise<Handlingssvar> {
  const a = Number.isSafeInteger(id) ? await t.lager.sammendrag.hent(id) : null;
  if (a === null) return si('Det abonnementet finnes ikke. «/eierblikk abonner sammendrag» viser dem som finnes.');
  const tilgang = await kanStyre(t, sted, a);
  if (!tilgang.ok) {
    await loggAvvist(t, sted, 'abonner', tilgang.regel);
    return si(tilgang.tekst);
  }
  const svar = await utfoer(t, sted, a, hva);
  await loggfoer(t, sted, tilgang.regel, hva, { abonnement: id });
  return svar;
}
