import type { Maal, Periodetall } from '../../metrics/index.ts';
import { liste as ramsOpp, visPeriode } from '../../text/index.ts';
import { aarI, type Broek } from '../../values/index.ts';
import type { Sporring } from '../sporring/sporring.ts';
import type { Rad } from '../svar/svar.ts';
import { merknader } from './forbehold.ts';
import { type Fastsatt, fastsettAlle, krysser, oppfyller } from './grense.ts';
import { innhold, type Kontekst, selskaperFor, stopp, type Utfall } from './kontekst.ts';
import { liste } from './liste.ts';
import { alleKilder, hovedrad } from './rad.ts';
import { maalnavn, radverdi, storForbokstav, trykk } from './trykk.ts';
import { finnUtvalg, grensetall, periodeVist, vilkaarstekst } from './utvalgstall.ts';
import { hindring } from './verdi.ts';

function verdier(p: Periodetall): readonly Broek[] {
  return p.alternativer.flatMap((t) => (t.resultat.status === 'kjent' ? [t.resultat.verdi] : []));
}

/** All sources, and all sources of the other side, must agree; `null` when they don't, or when there is no figure. */
function dom(p: Periodetall, grenser: readonly Fastsatt[]): boolean | null {
  const alle = verdier(p);
  if (alle.length === 0) return null;
  const svar = alle.map((v) =>
    grenser.map((g) => {
      const hver = g.verdier.map((mot) => oppfyller(v, g.er, mot));
      return hver.every((x) => x === hver[0]) ? (hver[0] ?? null) : null;
    }),
  );
  if (svar.flat().includes(null)) return null;
  const dommer = svar.map((s) => s.every((x) => x === true));
  return dommer.every((d) => d === dommer[0]) ? (dommer[0] ?? null) : null;
}

const innledning = (konklusjon: boolean | null, k: Kontekst): string =>
  konklusjon === null ? k.tekst.kanIkkeAvgjoeres : konklusjon ? k.tekst.ja : k.tekst.nei;

function ettSelskap(maal: Maal, s: Sporring, k: Kontekst): Utfall {
  const [selskap] = selskaperFor(s, k);
  if (selskap === undefined) return stopp({ kode: 'ingen_data', sporring: s });
  const funnet = k.tallbok.perioder(maal, selskap.id, s.tid);
  const hinder = hindring(maal, selskap, funnet, s, k);
  const [p] = funnet;
  if (hinder !== null || p === undefined) return stopp(hinder ?? { kode: 'ingen_data', sporring: s });
  const grenser = fastsettAlle(s.vilkaar, maal, { slag: 'aar', aar: [aarI(p.periode.til)] }, p.periode, k);
  if (grenser === null) return stopp({ kode: 'ingen_data', sporring: s });
  const konklusjon = dom(p, grenser);
  const mot = s.vilkaar.flatMap((v) => (v.grense.slag === 'selskap' ? [v.grense.id] : []));
  const motrader = mot.flatMap((id) => {
    const q = k.tallbok.perioder(maal, id, { slag: 'aar', aar: [aarI(p.periode.til)] })[0];
    return q === undefined ? [] : alleKilder(maal, q, k);
  });
  const rader = [...alleKilder(maal, p, k), ...motrader];
  const r = p.hoved.resultat;
  const usikker = r.status === 'kjent' && grenser.some((g) => krysser(r.intervall, r.verdi, g));
  const trykte = p.alternativer.flatMap((t) =>
    t.resultat.status === 'kjent'
      ? [
          trykk(
            t.resultat.verdi,
            maal.enhet,
            k.maalform,
            grenser.map((g) => g.verdi),
            t.resultat.intervall,
          ),
        ]
      : [],
  );
  const verdi = trykte.length === 0 ? k.tekst.radstatus[p.status] : ramsOpp(trykte);
  const setning = k.tekst.en(storForbokstav(maalnavn(maal, k.maalform)), {
    navn: selskap.navn,
    verdi: `${verdi} (${k.tekst.spurt} ${vilkaarstekst(grenser, k)})`,
    periode: visPeriode(p.periode),
    kilde: '',
  });
  return innhold({
    maal: maal.id,
    rader,
    konklusjon,
    forbehold: [
      ...(p.status === 'motstrid' ? [k.tekst.kilderUenige] : []),
      ...(usikker ? [k.tekst.krysser(selskap.navn)] : []),
      ...merknader(p.alternativer, k),
    ],
    tekst: `${innledning(konklusjon, k)} ${setning}`,
    grenser: grenser.flatMap((g) => g.verdier.map((v) => ({ verdi: v, enhet: maal.enhet }))),
    periode: visPeriode(p.periode),
  });
}

/** «Har alle …», «Har noen …»: the rows are those that decide it. */
function flere(maal: Maal, s: Sporring, k: Kontekst): Utfall {
  const u = finnUtvalg(maal, s, k);
  if ('kode' in u) return stopp(u);
  const dommer = u.vurderte.map((p) => ({ p, dom: dom(p.tall, u.grenser) }));
  const ja = dommer.filter((d) => d.dom === true);
  const nei = dommer.filter((d) => d.dom === false);
  const uavgjort = dommer.length - ja.length - nei.length + u.utenVerdi.length;
  const kvantor = s.kvantor ?? 'alle';
  const noen = ja.length > 0 ? true : uavgjort > 0 ? null : false;
  const alle = nei.length > 0 ? false : uavgjort > 0 ? null : true;
  const konklusjon = kvantor === 'alle' ? alle : kvantor === 'noen' ? noen : noen === null ? null : !noen;
  const vist = kvantor === 'alle' && konklusjon === false ? nei.map((d) => d.p) : u.treff;
  const navngitte = s.utvalg.selskaper.length > 0;
  const rader: readonly Rad[] = (navngitte ? u.vurderte : vist).map((p) => hovedrad(maal, p.tall, k));
  const m = maalnavn(maal, k.maalform);
  const vilkaar = vilkaarstekst(u.grenser, k);
  const telling =
    u.treff.length === 0
      ? k.tekst.ingenTreff(u.vurderte.length, m, vilkaar, periodeVist(u))
      : `${k.tekst.treff(u.treff.length, u.vurderte.length, m, vilkaar, periodeVist(u))}.`;
  const grenser = u.grenser.map((g) => g.verdi);
  const avgjoer = kvantor === 'alle' && konklusjon === false && nei.length <= 5;
  const unntak = avgjoer
    ? ` ${k.tekst.ikkeOppfylt(nei.map(({ p }) => `${p.selskap.navn} (${radverdi(hovedrad(maal, p.tall, k), k, grenser)})`).join(', '))}`
    : '';
  return innhold({
    maal: maal.id,
    rader,
    konklusjon,
    forbehold: u.forbehold,
    tekst: `${innledning(konklusjon, k)} ${telling}${unntak}`,
    grenser: grensetall(u, maal),
    periode: periodeVist(u),
  });
}

/** «Har Varodd høyest egenkapital?» */
function rangering(maal: Maal, s: Sporring, k: Kontekst): Utfall {
  const [id] = s.utvalg.selskaper;
  const selskap = id === undefined ? undefined : k.innsyn.selskap(id);
  const topp = liste(maal, { ...s, utvalg: { selskaper: [], kommuner: s.utvalg.kommuner }, operasjon: 'liste' }, k);
  if (topp.slag === 'avslag' || selskap === undefined) return topp;
  const konklusjon = topp.rader.some((r) => r.selskapId === selskap.id);
  return { ...topp, konklusjon, tekst: `${innledning(konklusjon, k)} ${topp.tekst}` };
}

/** Yes or no. `null` when the sources disagree about it. */
export function jaNei(maal: Maal, s: Sporring, k: Kontekst): Utfall {
  if (s.retning !== null) return rangering(maal, s, k);
  return s.utvalg.selskaper.length === 1 && s.utvalg.kommuner.length === 0 ? ettSelskap(maal, s, k) : flere(maal, s, k);
}
