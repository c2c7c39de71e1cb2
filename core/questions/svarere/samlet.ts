import { type Maal, type Samlemetode, samle } from '../../metrics/index.ts';
import type { Sporring } from '../sporring/sporring.ts';
import { innhold, type Kontekst, stopp, type Utfall } from './kontekst.ts';
import { hovedrad } from './rad.ts';
import { maalnavn, trykk } from './trykk.ts';
import { finnUtvalg, grensetall, periodeVist } from './utvalgstall.ts';

const METODER: Readonly<Record<NonNullable<Sporring['metode']>, Samlemetode>> = {
  sum: 'sum',
  snitt: 'vektet',
  vektet: 'vektet',
  uvektet: 'uvektet',
  median: 'median',
};

/** Sum, average or median over companies, with the companies it rests on. */
export function samlet(maal: Maal, s: Sporring, k: Kontekst): Utfall {
  const u = finnUtvalg(maal, s, k);
  if ('kode' in u) return stopp(u);
  const tall = u.treff.map((p) => p.tall.hoved);
  const sum = samle(maal, k.innsyn, tall, METODER[s.metode ?? 'snitt']);
  if (sum.resultat.status !== 'kjent') return stopp({ kode: 'ingen_data', sporring: s });
  const { verdi } = sum.resultat;
  const rader = [...u.treff.map((p) => p.tall), ...(s.vilkaar.length === 0 ? u.utenVerdi : [])].map((p) =>
    hovedrad(maal, p, k),
  );
  return innhold({
    maal: maal.id,
    rader,
    samlet: { verdi, enhet: maal.enhet, metode: sum.metode },
    forbehold: [
      ...(sum.merknad === 'vekter_ukjent' ? [k.tekst.vekterUkjent] : []),
      ...(sum.ulikeNivaaer ? [k.tekst.ulikeNivaaer] : []),
      ...u.forbehold,
    ],
    tekst: k.tekst.samlet(
      sum.metode,
      maalnavn(maal, k.maalform),
      tall.length,
      periodeVist(u),
      trykk(verdi, maal.enhet, k.maalform),
    ),
    grenser: grensetall(u, maal),
    periode: periodeVist(u),
  });
}
