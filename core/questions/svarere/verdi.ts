import type { Maal, Periodetall } from '../../metrics/index.ts';
import type { Selskap } from '../../portfolio/index.ts';
import { liste, visGrunn, visPeriode } from '../../text/index.ts';
import type { Periode } from '../../values/index.ts';
import type { Sporring } from '../sporring/sporring.ts';
import type { Avslag } from '../tolking/stans.ts';
import { hovedkilde, merknader } from './forbehold.ts';
import { type Innhold, innhold, type Kontekst, selskaperFor, stopp, type Utfall } from './kontekst.ts';
import { alleKilder, hovedrad } from './rad.ts';
import { maalnavn, radverdi, storForbokstav, trykk } from './trykk.ts';

/** Why one company has no figure in the period; `null` when it has one. */
export function hindring(
  maal: Maal,
  selskap: Selskap,
  funnet: readonly Periodetall[],
  s: Sporring,
  k: Kontekst,
): Avslag | null {
  if (!maal.gjelder(k.innsyn, selskap)) return { kode: 'ikke_aktuelt', maal: maal.id, selskap: selskap.id };
  if (funnet.length === 0) return { kode: 'ingen_data', sporring: s };
  const [foerste] = funnet;
  const grunn = foerste?.hoved.resultat.status === 'skjult' ? foerste.hoved.resultat.grunn : null;
  if (grunn !== null && funnet.length === 1) {
    return { kode: 'skjult', maal: maal.id, grense: grunn.kode === 'faerre_enn' ? grunn.grense : 0 };
  }
  return manglerInndata(funnet) ? { kode: 'ingen_data', sporring: s } : null;
}

/** Other inputs are there, this one isn't: the portfolio has no such observation. */
function manglerInndata(funnet: readonly Periodetall[]): boolean {
  return funnet.every((p) => {
    const r = p.hoved.resultat;
    return r.status !== 'kjent' && r.status !== 'skjult' && r.grunn.kode === 'mangler_inndata';
  });
}

function setning(maal: Maal, p: Periodetall, k: Kontekst): string {
  const navn = k.innsyn.selskap(p.hoved.selskap)?.navn ?? p.hoved.selskap;
  const periode = visPeriode(p.periode);
  const m = maalnavn(maal, k.maalform);
  const r = p.hoved.resultat;
  if (p.status === 'motstrid') {
    const verdier = p.alternativer.flatMap((t) =>
      t.resultat.status === 'kjent' ? [trykk(t.resultat.verdi, maal.enhet, k.maalform, [], t.resultat.intervall)] : [],
    );
    return k.tekst.uenige(m, navn, periode, liste(verdier));
  }
  if (r.status === 'kjent') {
    const verdi = trykk(r.verdi, maal.enhet, k.maalform, [], r.intervall);
    return k.tekst.en(storForbokstav(m), { navn, verdi, periode, kilde: '' });
  }
  if (r.grunn.kode === 'oppgitt_mangler') return k.tekst.oppgittMangler(m, navn, periode);
  return k.tekst.utenTall(m, navn, periode, visGrunn(r.grunn, k.maalform));
}

/** The figure of one company: every source's row. */
export function ettSelskap(maal: Maal, selskap: Selskap, s: Sporring, k: Kontekst): Utfall {
  const funnet = k.tallbok.perioder(maal, selskap.id, s.tid);
  const hinder = hindring(maal, selskap, funnet, s, k);
  if (hinder !== null) return stopp(hinder);
  const rader = funnet.flatMap((p) => alleKilder(maal, p, k));
  const [foerste] = funnet;
  return innhold({
    maal: maal.id,
    rader,
    forbehold: merknader(
      funnet.flatMap((p) => p.alternativer),
      k,
    ),
    tekst: funnet.map((p) => setning(maal, p, k)).join(' '),
    periode: foerste === undefined ? null : visPeriode(foerste.periode),
  });
}

/** Several companies side by side: one period for all, the hovedkilde throughout. */
function sammenligning(maal: Maal, selskaper: readonly Selskap[], s: Sporring, k: Kontekst): Utfall {
  const gjelder = selskaper.filter((x) => maal.gjelder(k.innsyn, x));
  const [utenfor] = selskaper.filter((x) => !gjelder.includes(x));
  if (utenfor !== undefined) return stopp({ kode: 'ikke_aktuelt', maal: maal.id, selskap: utenfor.id });
  const kolonne = k.tallbok.kolonne(maal, new Set(gjelder.map((x) => x.id)), s.tid);
  const tall = gjelder.flatMap((x) => kolonne?.tall.get(x.id) ?? []);
  if (kolonne === null || tall.length < gjelder.length) return stopp({ kode: 'ingen_data', sporring: s });
  return side(maal, tall, kolonne.periode, k);
}

function side(maal: Maal, tall: readonly Periodetall[], periode: Periode, k: Kontekst): Innhold {
  const uenige = tall.filter((p) => p.status === 'motstrid');
  const rader = tall.map((p) => hovedrad(maal, p, k));
  const ledd = rader.map((r) => `${r.selskap ?? ''} ${radverdi(r, k)}`);
  const navn = uenige.map((p) => k.innsyn.selskap(p.hoved.selskap)?.navn ?? p.hoved.selskap);
  return innhold({
    maal: maal.id,
    rader,
    forbehold: [
      ...hovedkilde(tall, k),
      ...(navn.length === 0 ? [] : [k.tekst.andreKilder(liste(navn))]),
      ...merknader(
        tall.map((p) => p.hoved),
        k,
      ),
    ],
    tekst: k.tekst.flere(storForbokstav(maalnavn(maal, k.maalform)), visPeriode(periode), liste(ledd)),
    periode: visPeriode(periode),
  });
}

/** «Hva er driftsmarginen til Spir?», «Sammenlign Enter og Eiker». */
export function verdi(maal: Maal, s: Sporring, k: Kontekst): Utfall {
  const selskaper = selskaperFor(s, k);
  const [ett] = selskaper;
  if (ett === undefined) return stopp({ kode: 'ingen_data', sporring: s });
  return selskaper.length === 1 ? ettSelskap(maal, ett, s, k) : sammenligning(maal, selskaper, s, k);
}
