import type { Periodetall } from '../../metrics/index.ts';
import { visPeriode, visVerdi } from '../../text/index.ts';
import { NULL, sammenlign, sammePeriode } from '../../values/index.ts';
import { iPeriode } from '../grunnlag/naar.ts';
import { felttallFor, fraMaaltall, hovedtall, type Kjenttall, kilderTekst, kjente } from '../grunnlag/tall.ts';
import { type Funndel, type Kontekst, lagRegel } from '../regelbygger.ts';

const POSTER = [
  { felt: 'utbytte', navn: { nb: 'utbytte', nn: 'utbyte' } },
  { felt: 'konsernbidrag', navn: { nb: 'konsernbidrag', nn: 'konsernbidrag' } },
] as const;
type Post = (typeof POSTER)[number] & { readonly tall: Periodetall | undefined };

const over = (t: Kjenttall) => sammenlign(t.verdi, NULL) > 0;

const FORBUD = {
  nb: 'Utbytte skal ikke betales, og overskudd skal ikke overføres til morselskap (§§ 13-6 og 14-5).',
  nn: 'Utbyte skal ikkje betalast, og overskot skal ikkje overførast til morselskap (§§ 13-6 og 14-5).',
};

function betalt(k: Kontekst, p: Periodetall, post: Post, tall: Kjenttall): Funndel {
  const belop = visVerdi(tall.verdi, 'kr');
  const naar = iPeriode(p.periode);
  const { navn } = k.selskap;
  const felles = { periode: p.periode, grunnlag: [fraMaaltall(post.navn, tall, 'kr')] };
  if (p.nivaa === 'konsern') {
    return {
      ...felles,
      alvor: 'varsel',
      tekst: {
        nb: `Konsernet ${navn} ga ${belop} i ${post.navn.nb} ${naar}. Forbudet gjelder det selskapet som har AFT og VTA, og ofte også mor (Prinsipputtalelsen 2.6).`,
        nn: `Konsernet ${navn} gav ${belop} i ${post.navn.nn} ${naar}. Forbodet gjeld det selskapet som har AFT og VTA, og ofte òg mor (Prinsipputtalelsen 2.6).`,
      },
      tiltak: {
        nb: 'Legg inn tallet for selskapet, og avklar med Nav om forbudet gjelder mor.',
        nn: 'Legg inn talet for selskapet, og avklar med Nav om forbodet gjeld mor.',
      },
    };
  }
  return {
    ...felles,
    alvor: 'brudd',
    tekst: {
      nb: `${navn} ga ${belop} i ${post.navn.nb} ${naar}. ${FORBUD.nb}`,
      nn: `${navn} gav ${belop} i ${post.navn.nn} ${naar}. ${FORBUD.nn}`,
    },
    tiltak: { nb: `Tilbakefør ${belop} til selskapet.`, nn: `Tilbakefør ${belop} til selskapet.` },
  };
}

function uenige(k: Kontekst, p: Periodetall, post: Post): Funndel {
  const tall = kjente(post.tall);
  const vist = tall.map((t) => `${visVerdi(t.verdi, 'kr')} (${kilderTekst(t.tall)})`).join(', ');
  return {
    alvor: 'kan_ikke_vurderes',
    periode: p.periode,
    grunnlag: tall.map((t) => fraMaaltall(post.navn, t, 'kr')),
    tekst: {
      nb: `Kildene er uenige om ${post.navn.nb} i ${k.selskap.navn} ${visPeriode(p.periode)}: ${vist}.`,
      nn: `Kjeldene er usamde om ${post.navn.nn} i ${k.selskap.navn} ${visPeriode(p.periode)}: ${vist}.`,
    },
    tiltak: { nb: 'Avklar hvilket beløp som er riktig.', nn: 'Avklar kva beløp som er rett.' },
  };
}

function forPost(k: Kontekst, p: Periodetall, post: Post): Funndel | null {
  const tall = kjente(post.tall);
  const medBeloep = tall.filter(over);
  if (medBeloep.length > 0 && medBeloep.length < tall.length) return uenige(k, p, post);
  const [foerste] = medBeloep;
  return foerste === undefined ? null : betalt(k, p, post, foerste);
}

function forPeriode(k: Kontekst, p: Periodetall): readonly Funndel[] {
  const poster: readonly Post[] = POSTER.map((post) => ({
    ...post,
    tall: felttallFor(k.innsyn, k.selskap, post.felt).find(
      (t) => t.nivaa === p.nivaa && sammePeriode(t.periode, p.periode),
    ),
  }));
  const funn = poster.flatMap((post) => forPost(k, p, post) ?? []);
  if (funn.length > 0) return funn;
  const mangler = poster.filter((post) => hovedtall(post.tall) === null);
  const naar = iPeriode(p.periode);
  if (mangler.length === 0) {
    return [
      {
        alvor: 'orientering',
        periode: p.periode,
        tekst: {
          nb: `${k.selskap.navn} ga verken utbytte eller konsernbidrag ${naar} (§§ 13-6 og 14-5).`,
          nn: `${k.selskap.navn} gav verken utbyte eller konsernbidrag ${naar} (§§ 13-6 og 14-5).`,
        },
      },
    ];
  }
  return [
    {
      alvor: 'kan_ikke_vurderes',
      periode: p.periode,
      tekst: {
        nb: `Vi mangler ${mangler.map((m) => m.navn.nb).join(' og ')} for ${k.selskap.navn} ${naar}. ${FORBUD.nb}`,
        nn: `Vi manglar ${mangler.map((m) => m.navn.nn).join(' og ')} for ${k.selskap.navn} ${naar}. ${FORBUD.nn}`,
      },
      tiltak: {
        nb: `Legg inn ${mangler.map((m) => m.navn.nb).join(' og ')}; 0 når det ikke ble gitt noe.`,
        nn: `Legg inn ${mangler.map((m) => m.navn.nn).join(' og ')}; 0 når det ikkje vart gitt noko.`,
      },
    },
  ];
}

/** Utbytte is 0 and nothing is given to others as konsernbidrag, year by year. */
export const utbytte = lagRegel({
  id: 'utbytte',
  navn: { nb: 'Utbytte og konsernbidrag', nn: 'Utbyte og konsernbidrag' },
  hjemmel: 'tiltaksforskriften §§ 13-6 og 14-5',
  vurder: (k) => {
    const tall = POSTER.flatMap(({ felt }) => felttallFor(k.innsyn, k.selskap, felt));
    const ulike = tall.filter(
      (p, nr) => tall.findIndex((q) => q.nivaa === p.nivaa && sammePeriode(q.periode, p.periode)) === nr,
    );
    if (ulike.length > 0) return ulike.flatMap((p) => forPeriode(k, p));
    return [
      {
        alvor: 'kan_ikke_vurderes',
        tekst: {
          nb: `Vi mangler utbytte og konsernbidrag for ${k.selskap.navn}. ${FORBUD.nb}`,
          nn: `Vi manglar utbyte og konsernbidrag for ${k.selskap.navn}. ${FORBUD.nn}`,
        },
        tiltak: {
          nb: 'Legg inn utbytte og konsernbidrag; 0 når det ikke ble gitt noe.',
          nn: 'Legg inn utbyte og konsernbidrag; 0 når det ikkje vart gitt noko.',
        },
      },
    ];
  },
});
