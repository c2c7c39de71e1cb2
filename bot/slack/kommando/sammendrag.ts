import { TIDSPLANEKSEMPLER } from '#core';
import { driftsproblemer } from '../../schedule/index.ts';
import { avvis } from '../avvisning.ts';
import { sammendragsliste, seksjon, trygg } from '../blocks/index.ts';
import { vaarTekst } from '../melding.ts';
import { ufarlig } from '../meldingstekst.ts';
import { gjoer, type Handlingssvar, type Sammendragshandling } from '../sammendrag/handlinger.ts';
import { abonnementslinje, mottakernavn } from '../sammendrag/meldinger.ts';
import { nyttAbonnement } from '../sammendrag/nytt.ts';
import type { Tjenester } from '../tjenester.ts';
import type { Kommando } from './kommando.ts';

const HANDLINGER: ReadonlyMap<string, Sammendragshandling> = new Map([
  ['vis', 'vis'],
  ['forhåndsvis', 'vis'],
  ['prøv', 'prøv'],
  ['test', 'prøv'],
  ['pause', 'pause'],
  ['gjenoppta', 'gjenoppta'],
  ['slett', 'slett'],
  ['historikk', 'historikk'],
  ['send-igjen', 'send-igjen'],
]);

/** Each is up to 600 characters, and a message with blocks holds 13 000. */
const FLEST_MED_KNAPP = 12;
const FLEST_I_TEKST = 40;
const PLASS = 300;

const BRUK = [
  '`/eierblikk abonner sammendrag første virkedag i måneden kl. 08` her, om hele porteføljen',
  '`… hvert kvartal for Oslo som melding og pdf til @navn på nynorsk` for en kommune eller bedrift, i en annen form, til en annen (som blir spurt), til #kanal eller til en e-postadresse',
  '`… sammendrag vis 7`, `prøv 7`, `pause 7`, `gjenoppta 7`, `historikk 7`, `slett 7`, `send-igjen 7`',
  `Når: ${TIDSPLANEKSEMPLER.map((e) => `«${e}»`).join(', ')}.`,
].join('\n');

/** An administrator sees all of them and what goes wrong; others those of the channel. */
async function liste(t: Tjenester, k: Kommando): Promise<Handlingssvar> {
  const les = await t.adgang.avgjoer(k, 'les');
  const styr = await t.adgang.avgjoer(k, 'administrer');
  if (!les.tillatt && !styr.tillatt) return { meldinger: [{ text: await avvis(t, k, 'abonner', les.regel) }] };
  const { team, kanal } = k;
  const alle = await t.lager.sammendrag.liste(styr.tillatt ? null : { team, kanal });
  const leser = les.tillatt ? await t.kilde.leser(les.grense) : null;
  const problemer = styr.tillatt ? await driftsproblemer(t.lager, t.sammendrag.naa(), mottakernavn) : [];
  const punkter = alle.map((a) => ({
    id: a.id,
    linje: abonnementslinje(a, leser?.innsyn ?? null, t.sammendrag.naa()),
  }));
  const tittel = alle.length === 0 ? 'Ingen abonnerer på sammendrag her ennå.' : '*Sammendrag*';
  const resten = alle.length > FLEST_I_TEKST ? [`… og ${alle.length - FLEST_I_TEKST} til`] : [];
  const etter = [
    ...(problemer.length === 0 ? [] : ['*Krever oppmerksomhet*', ...problemer.map((p) => `• ${trygg(p, PLASS)}`), '']),
    BRUK,
  ].join('\n');
  const text = [tittel, ...punkter.slice(0, FLEST_I_TEKST).map((p) => `• ${p.linje}`), ...resten, '', etter].join('\n');
  const vist = punkter.slice(0, FLEST_MED_KNAPP);
  const flere = punkter.length - vist.length;
  const blocks = [
    seksjon(flere > 0 ? `${tittel} (${vist.length} av ${punkter.length} vises)` : tittel),
    ...sammendragsliste(vist, 'nb'),
    ...(vaarTekst(etter).blocks ?? []),
  ];
  return { meldinger: [{ text, blocks }, { text }] };
}

/** `abonner sammendrag …`: subscriptions to summaries, listed, made and managed. */
export async function sammendrag(t: Tjenester, k: Kommando): Promise<Handlingssvar> {
  const [, ord = '', resten = ''] = /^(\S*)\s*([\s\S]*)$/.exec(k.resten) ?? [];
  const handling = HANDLINGER.get(ord.toLowerCase());
  if (handling !== undefined && /^\d{1,9}$/.test(resten.trim())) return gjoer(t, k, Number(resten), handling);
  if (handling !== undefined) return { meldinger: [{ text: `Skriv nummeret også: «${ufarlig(ord)} 7».\n${BRUK}` }] };
  if (ord === '' || /^liste$/i.test(ord)) return liste(t, k);
  return { meldinger: [{ text: await nyttAbonnement(t, k, k.resten) }] };
}
