import type { ModalView } from '@slack/types';
import type { Maalform } from '#core';
import type { Sted } from '../../rights/index.ts';
import { visKjoering } from '../../schedule/index.ts';
import type { Sammendragsabonnement } from '../../store/index.ts';
import { loggAvvist } from '../avvisning.ts';
import { beskjedmodal, type Styredata, styremodal, TEKSTER, trygg } from '../blocks/index.ts';
import type { Tjenester } from '../tjenester.ts';
import { abonnementslinje } from './meldinger.ts';
import { nesteTider } from './neste-tider.ts';
import { type Skjemaminne, skrivMinne } from './samhandling.ts';
import { kanStyre } from './tilgang.ts';

/** What the views are written in: the workspace's, until people choose. */
export const SKJEMASPRAAK: Maalform = 'nb';
const NESTE = 3;
const SISTE = 5;
const PLASS = 300;
const FINNES_IKKE = 'Det sammendraget finnes ikke lenger.';

type Funnet =
  | { readonly ok: true; readonly abonnement: Sammendragsabonnement }
  | { readonly ok: false; readonly tekst: string };

/** A subscription that somebody may manage from here; otherwise why not. Denials are logged. */
export async function finnStyrbart(t: Tjenester, sted: Sted, id: number): Promise<Funnet> {
  const a = Number.isSafeInteger(id) ? await t.lager.sammendrag.hent(id) : null;
  if (a === null) return { ok: false, tekst: FINNES_IKKE };
  const tilgang = await kanStyre(t, sted, a);
  if (tilgang.ok) return { ok: true, abonnement: a };
  await loggAvvist(t, sted, 'abonner', tilgang.regel);
  return { ok: false, tekst: tilgang.tekst };
}

function hvorforIngen(a: Sammendragsabonnement): Styredata['ingenNeste'] {
  if (!a.aktiv || a.samtykke === 'nei') return 'stanset';
  const { slag } = a.tidsplan;
  return slag === 'etter_versjon' || slag === 'foer_moete' ? slag : 'annet';
}

/** A subscription with when it comes next and how it went; `beskjed`: what was just done with it. */
export async function styrevisning(
  t: Tjenester,
  sted: Sted,
  minne: Skjemaminne,
  id: number,
  beskjed: string | null = null,
): Promise<ModalView> {
  const { skjema } = TEKSTER[SKJEMASPRAAK];
  const funnet = await finnStyrbart(t, sted, id);
  if (!funnet.ok) return beskjedmodal(skjema.tittel(String(id)), funnet.tekst, SKJEMASPRAAK);
  const a = funnet.abonnement;
  const leser = await t.besvarer.leserFor(sted);
  const innsyn = leser.ok ? leser.leser.innsyn : null;
  const [neste, historikk] = await Promise.all([
    nesteTider(t, a, innsyn, NESTE),
    t.lager.sammendrag.historikk(a.id, SISTE),
  ]);
  return styremodal({
    minne: skrivMinne({ ...minne, id: a.id }),
    id: a.id,
    beskjed,
    linje: abonnementslinje(a, innsyn, t.sammendrag.naa()),
    neste,
    ingenNeste: hvorforIngen(a),
    historikk: historikk.map((k) => trygg(visKjoering(k), PLASS)),
    paaPause: a.stanset === 'pause',
    uviss: historikk.some((k) => k.resultat === 'uvisst'),
    maalform: SKJEMASPRAAK,
  });
}
