import type { Maal } from '../../metrics/index.ts';
import { heltall } from '../../values/index.ts';
import type { Sporring } from '../sporring/sporring.ts';
import type { Rad } from '../svar/svar.ts';
import { innhold, type Kontekst, selskaperFor, stopp, type Utfall } from './kontekst.ts';
import { hovedrad } from './rad.ts';
import { maalnavn, radverdi, storForbokstav } from './trykk.ts';
import { finnUtvalg, grensetall, periodeVist, type Utvalgstall, vilkaarstekst } from './utvalgstall.ts';

const FLEST_I_TEKST = 6;

function oppramsing(rader: readonly Rad[], u: Utvalgstall, k: Kontekst): string {
  const grenser = u.grenser.map((g) => g.verdi);
  const ledd = rader.slice(0, FLEST_I_TEKST).map((r) => `${r.selskap ?? ''} (${radverdi(r, k, grenser)})`);
  const igjen = rader.length - ledd.length;
  return `${ledd.join(', ')}${igjen > 0 ? k.tekst.ogTil(igjen) : ''}`;
}

function treffrader(maal: Maal, u: Utvalgstall, s: Sporring, k: Kontekst): readonly Rad[] {
  const rader = u.treff.map((p) => hovedrad(maal, p.tall, k));
  const alleVises = s.vilkaar.length === 0 && s.retning === null;
  return alleVises ? [...rader, ...u.utenVerdi.map((p) => hovedrad(maal, p, k))] : rader;
}

function tekst(maal: Maal, rader: readonly Rad[], u: Utvalgstall, s: Sporring, k: Kontekst): string {
  const m = maalnavn(maal, k.maalform);
  const periode = periodeVist(u);
  if (s.vilkaar.length === 0) {
    const ledd = oppramsing(rader, u, k);
    return s.retning === null
      ? k.tekst.flere(storForbokstav(m), periode, ledd)
      : k.tekst.rangert(s.retning, m, periode, ledd);
  }
  const vilkaar = vilkaarstekst(u.grenser, k);
  if (rader.length === 0) return k.tekst.ingenTreff(u.vurderte.length, m, vilkaar, periode);
  const hode = k.tekst.treff(u.treff.length, u.vurderte.length, m, vilkaar, periode);
  return `${hode}: ${oppramsing(rader, u, k)}.`;
}

/** A list, a filter, a ranking: the companies that qualify and no others, in the order asked for. */
export function liste(maal: Maal, s: Sporring, k: Kontekst): Utfall {
  const u = finnUtvalg(maal, s, k);
  if ('kode' in u) return stopp(u);
  const rader = treffrader(maal, u, s, k);
  return innhold({
    maal: maal.id,
    rader,
    forbehold: u.forbehold,
    tekst: tekst(maal, rader, u, s, k),
    grenser: grensetall(u, maal),
    periode: periodeVist(u),
  });
}

/** «Hvor mange har negativ driftsmargin?»: the count, and the companies counted. */
export function antall(maal: Maal, s: Sporring, k: Kontekst): Utfall {
  const u = finnUtvalg(maal, s, k);
  if ('kode' in u) return stopp(u);
  const rader = u.treff.map((p) => hovedrad(maal, p.tall, k));
  return innhold({
    maal: maal.id,
    rader,
    samlet: { verdi: heltall(u.treff.length), enhet: 'antall', metode: 'antall' },
    forbehold: u.forbehold,
    tekst: tekst(maal, rader, u, s, k),
    grenser: grensetall(u, maal),
    periode: periodeVist(u),
  });
}

/** How many companies, or which. */
export function selskaper(s: Sporring, k: Kontekst): Utfall {
  const valgte = selskaperFor(s, k);
  const hvor = s.utvalg.kommuner.length === 0 ? '' : ` i ${s.utvalg.kommuner.join(', ')}`;
  const navn = valgte
    .slice(0, FLEST_I_TEKST)
    .map((x) => x.navn)
    .join(', ');
  const igjen = valgte.length - FLEST_I_TEKST;
  const opplisting = valgte.length === 0 ? '' : ` ${navn}${igjen > 0 ? k.tekst.ogTil(igjen) : ''}.`;
  const rader = valgte.map(
    (x): Rad => ({
      maal: 'antall_selskaper',
      selskap: x.navn,
      selskapId: x.id,
      navn: null,
      kommune: x.kommune,
      periode: null,
      verdi: null,
      intervall: null,
      enhet: 'antall',
      status: 'kjent',
      kilde: null,
      klasse: null,
    }),
  );
  return innhold({
    maal: 'antall_selskaper',
    rader,
    samlet: { verdi: heltall(valgte.length), enhet: 'antall', metode: 'antall' },
    tekst: `${k.tekst.selskaper(valgte.length, hvor)}${opplisting}`,
  });
}
