import { dokumentstatus, valgperiodeFor } from '../../findings/index.ts';
import type { Beslutning } from '../../portfolio/index.ts';
import { sorter, visDato } from '../../text/index.ts';
import { nesteDag } from '../../values/index.ts';
import type { Kontekst } from '../kontekst.ts';
import { type Fristfunn, lagFrist } from './frist.ts';
import { tilstandFor } from './tilstand.ts';

function kommunene(k: Kontekst): readonly string[] {
  const navn = new Set(k.selskaper.flatMap((s) => s.kommune ?? []));
  return sorter([...navn], (n) => n);
}

/** Months before the term ends that an eierskapsmelding must be under way: it takes a year from draft to vote. */
const VARSEL = 12;

function meldingFor(k: Kontekst, kommune: string): Fristfunn {
  const dokumenter = k.innsyn.portefolje.dokumenter.filter((d) => d.selskap === null && d.kommune === kommune);
  const { siste, planlagt, udatert, benektet } = dokumentstatus(dokumenter, 'eierskapsmelding', k.idag);
  const denne = valgperiodeFor(k.idag);
  const iPerioden = siste !== null && siste.dato >= denne.fra;
  if (siste === null && planlagt === null && benektet === null && udatert === null) {
    return { slag: 'ukjent', hva: 'eierskapsmelding' };
  }
  const felles = { slag: 'eierskapsmelding', selskap: null, hvem: kommune } as const;
  const { planlagt: ordet, sist } = k.tekst.frister;
  if (planlagt !== null && planlagt.dato <= (iPerioden ? planlagt.dato : denne.til)) {
    const tilstand = tilstandFor(planlagt.dato, k.idag);
    return lagFrist(k, { ...felles, dato: planlagt.dato, tilstand, merknad: ordet, kilde: planlagt.kilde });
  }
  const dato = iPerioden ? valgperiodeFor(nesteDag(denne.til)).til : denne.til;
  const merknad = siste === null ? '' : sist(visDato(siste.dato));
  const kilde = siste?.kilde ?? null;
  return lagFrist(k, { ...felles, dato, tilstand: tilstandFor(dato, k.idag, VARSEL), merknad, kilde });
}

/** The eierskapsmelding of each kommune: by the end of the term, or of the next when this term's is adopted. */
export function eierskapsmeldinger(k: Kontekst): readonly Fristfunn[] {
  return kommunene(k).map((kommune) => meldingFor(k, kommune));
}

function erAapen(b: Beslutning): boolean {
  return b.status !== 'gjennomfoert' && b.status !== 'bortfalt';
}

/** The owner's decisions that aren't carried out: those of the companies, and of their kommuner. */
export function aapneBeslutninger(k: Kontekst): readonly Fristfunn[] {
  const ider = new Set(k.selskaper.map((s) => s.id));
  // The kommune's own decisions may speak of any company, and go with the whole portfolio or the kommune only.
  const kommuner = new Set(k.utsnitt.slag === 'selskap' ? [] : kommunene(k));
  const egne = k.innsyn.portefolje.beslutninger.filter((b) =>
    b.selskap === null ? b.kommune !== null && kommuner.has(b.kommune) : ider.has(b.selskap),
  );
  return egne.filter(erAapen).map((b) => {
    const selskap = b.selskap === null ? null : (k.innsyn.selskap(b.selskap) ?? null);
    return lagFrist(k, {
      slag: 'beslutning',
      dato: b.frist,
      tilstand: b.frist === null ? 'uten_dato' : tilstandFor(b.frist, k.idag),
      selskap,
      hvem: selskap?.navn ?? b.kommune ?? '',
      hva: b.tekst,
      merknad: b.vedtatt === null ? '' : k.tekst.frister.vedtatt(visDato(b.vedtatt)),
      kilde: b.kilde,
    });
  });
}
