import type { Begrep } from '../../metrics/index.ts';
import { tilTekst } from '../../values/index.ts';
import type { Funn, LeddAv } from './funn.ts';
import { foranSted } from './nektelse.ts';
import type { Utkast } from './utkast.ts';
import { NULLGRENSE } from './vilkaar.ts';

/** Whether «Hvilke bedrifter har AFT-plasser?» asks who has any, and not how many each has. */
function spoerOmHvem(funn: Funn, u: Utkast): boolean {
  if (u.teller) return true;
  if (u.retning !== null) return false;
  return u.jaNei || (u.metode === null && !u.hvorMange && !u.alleord && funn.har('hvem'));
}

/** «har ikke AFT-plasser», «uten AFT», «tilbyr AFT», «har 20 AFT-plasser»: whether there are any, or so many. */
export function finnes(funn: Funn, u: Utkast, enhet: (id: string) => string | undefined): void {
  if (u.vilkaar.length > 0 || u.maal.length !== 1 || enhet(u.maal[0] ?? '') !== 'antall') return;
  if (!(u.bedriftsord || u.teller || u.jaNei)) return;
  const ikke = funn.ord('ikke', 'uten', 'ingen').filter((l) => funn.ubrukt(l) && !foranSted(funn, l));
  const tall = funn.alle('tall').find((l) => funn.ubrukt(l) && l.enhet === null && u.retning === null);
  if (ikke.length > 0) {
    funn.bruk(...ikke);
    if (u.kvantor === 'ingen') u.kvantor = null;
    u.vilkaar = [{ er: 'lik', grense: NULLGRENSE }];
  } else if (tall !== undefined) {
    funn.bruk(tall);
    u.vilkaar = [{ er: 'lik', grense: { slag: 'tall', verdi: tilTekst(tall.verdi), enhet: '' } }];
  } else if (spoerOmHvem(funn, u)) u.vilkaar = [{ er: 'over', grense: NULLGRENSE }];
}

const MED = /^(?:med|har|hadde|tilbyr|tilbyd|driver|driv|som har|som tilbyr|som driver|leverer)$/i;

/** AFT or VTA beside a measure of something else: which companies are meant. `false` when it can't be placed. */
function fraTilbud(funn: Funn, l: LeddAv<'ordning'>, u: Utkast): boolean {
  if (l.ordning === 'VTA-O' || u.tilbyr !== null) return false;
  const uten = funn.ord('uten', 'ikke').find((o) => funn.ubrukt(o) && funn.neste(o) === l);
  if (uten === undefined && !MED.test(funn.foran(l))) return false;
  if (uten !== undefined) funn.bruk(uten);
  u.tilbyr = { ordning: l.ordning, har: uten === undefined };
  return true;
}

/** Whether AFT or VTA only says again what the metric is about. */
function harOrdning(ordning: string, u: Utkast, begreper: ReadonlyMap<string, Begrep>): boolean {
  // There is no kommunal share for AFT: a question that takes one for granted isn't answered with VTA's.
  if (ordning !== 'VTA' && u.maal.some((id) => id.startsWith('medfinansiering'))) return false;
  if (u.maal.length === 0 || u.sats || u.minimum || u.hvaOm || u.tema !== null) return true;
  return u.maal.some((id) => {
    const gruppe = begreper.get(id)?.gruppe;
    if (id === 'tiltaksplasser' || id === 'sats') return true;
    return ordning === 'AFT'
      ? gruppe === 'aft' || id.startsWith('aft_')
      : ordning === 'VTA' && (gruppe === 'vta' || id.startsWith('vta_') || id.startsWith('medfinansiering'));
  });
}

/** AFT, VTA and VTA-O: part of the metric, which companies are meant, or what is asked about. */
export function fraOrdning(funn: Funn, u: Utkast, begreper: ReadonlyMap<string, Begrep>): void {
  const ordninger = funn.alle('ordning');
  for (const l of ordninger) if (harOrdning(l.ordning, u, begreper) || fraTilbud(funn, l, u)) funn.bruk(l);
  u.ordning = ordninger[0]?.ordning ?? u.ordning;
  const flere = new Set(ordninger.map((l) => l.ordning)).size > 1;
  if (u.maal.length === 0 && !u.sats && !u.minimum && !u.maalord && u.tema === null && !flere) {
    // «Hvor mange AFT har …», «Har … VTA?» are about places; «AFT i Spir» may be about results as well.
    const plasser = u.hvorMange || u.jaNei || funn.har('hvem', 'bedrift', 'uten', 'ikke', 'hoeyest', 'lavest');
    if (u.ordning === 'AFT') u.maal = plasser ? ['aft_plasser'] : ['aft_plasser', 'resultatgrad'];
    if (u.ordning === 'VTA') u.maal = plasser ? ['vta_plasser'] : ['vta_plasser', 'medfinansieringsandel'];
    u.bareOrdning = u.maal.length > 0;
  }
}
