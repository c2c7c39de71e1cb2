import * as z from 'zod';
import type { Innsyn } from '#core';
import { visTidsplan } from '#core';
import { erDirekte, type Sted } from '../../rights/index.ts';
import type { Sammendragsabonnement } from '../../store/index.ts';
import {
  MOTTAKERVALG,
  type Mottakervalg,
  SAMMENDRAGSSKJEMA,
  SKJEMAFORMER,
  type Skjemaverdier,
} from '../blocks/index.ts';
import type { Oenske } from './oenske.ts';
import type { Oenskedel } from './oensket.ts';
import { lesOmfangsvalg, somOmfangsvalg } from './omfangsvalg.ts';

/** What a new form begins with: what most want, here. */
export function nyeVerdier(): Skjemaverdier {
  return {
    hvem: 'her',
    kanal: null,
    person: null,
    epost: '',
    hva: somOmfangsvalg({ slag: 'portefolje' }, null),
    naar: 'første virkedag i måneden kl. 08',
    former: ['melding'],
    maalform: 'nb',
    lengde: 'kort',
    bareNytt: true,
  };
}

function hvemFor(a: Sammendragsabonnement, sted: Sted): Mottakervalg {
  switch (a.mottaker) {
    case 'epost':
      return 'epost';
    case 'kanal':
      return a.kanal === sted.kanal ? 'her' : 'kanal';
    case 'bruker':
      if (a.adresse !== sted.bruker) return 'person';
      return erDirekte(sted.kanal) ? 'her' : 'meg';
  }
}

/** A subscription as the form shows it to somebody somewhere. */
export function verdierFor(a: Sammendragsabonnement, sted: Sted, innsyn: Innsyn | null): Skjemaverdier {
  const { mottaker, adresse, kanal, omfang, tidsplan, former, maalform, lengde, bareNytt } = a;
  return {
    hvem: hvemFor(a, sted),
    kanal: mottaker === 'kanal' ? kanal : null,
    person: mottaker === 'bruker' ? adresse : null,
    epost: mottaker === 'epost' ? adresse : '',
    hva: somOmfangsvalg(omfang, innsyn),
    naar: visTidsplan(tidsplan),
    former,
    maalform,
    lengde,
    bareNytt,
  };
}

const ValgtSchema = z.object({ value: z.string(), text: z.object({ text: z.string() }).optional() });
const FeltSchema = z.object({
  value: z.string().nullish(),
  selected_option: ValgtSchema.nullish(),
  selected_options: z.array(ValgtSchema).nullish(),
  selected_conversation: z.string().nullish(),
  selected_user: z.string().nullish(),
});
type Felt = z.infer<typeof FeltSchema>;
const TilstandSchema = z.object({ values: z.record(z.string(), z.record(z.string(), FeltSchema)) });

const mottakervalg = (verdi: string | undefined): Mottakervalg => MOTTAKERVALG.find((m) => m === verdi) ?? 'her';

/** What stands in the form, from the state that Slack sends with it; `null`: not the state of this form. */
export function lesTilstand(state: unknown): Skjemaverdier | null {
  const lest = TilstandSchema.safeParse(state);
  if (!lest.success) return null;
  const felt = (id: string): Felt => lest.data.values[id]?.[id] ?? {};
  const S = SAMMENDRAGSSKJEMA;
  const hva = felt(S.hva).selected_option;
  const valgte = new Set((felt(S.former).selected_options ?? []).map((o) => o.value));
  return {
    hvem: mottakervalg(felt(S.hvem).selected_option?.value),
    kanal: felt(S.kanal).selected_conversation ?? null,
    person: felt(S.person).selected_user ?? null,
    epost: felt(S.epost).value ?? '',
    hva: hva === null || hva === undefined ? null : { verdi: hva.value, tekst: hva.text?.text ?? '' },
    naar: felt(S.naar).value ?? '',
    former: SKJEMAFORMER.filter((f) => valgte.has(f)),
    maalform: felt(S.maalform).selected_option?.value === 'nn' ? 'nn' : 'nb',
    lengde: felt(S.lengde).selected_option?.value === 'lang' ? 'lang' : 'kort',
    bareNytt: (felt(S.nytt).selected_options ?? []).length > 0,
  };
}

function til({ hvem, kanal, person, epost }: Skjemaverdier): string | null {
  switch (hvem) {
    case 'her':
      return '';
    case 'meg':
      return 'meg';
    case 'kanal':
      return kanal === null ? null : `<#${kanal}>`;
    case 'person':
      return person === null ? null : `<@${person}>`;
    case 'epost':
      return epost.trim() === '' ? null : epost.trim();
  }
}

type Feltfeil = Readonly<Record<string, string>>;
type Utfylt = { readonly ok: true; readonly oenske: Oenske } | { readonly ok: false; readonly feil: Feltfeil };

/** The form's block where a part of the wish is asked for. */
export function blokkFor(del: Oenskedel, { hvem }: Skjemaverdier): string {
  if (del !== 'til') return SAMMENDRAGSSKJEMA[del];
  return hvem === 'kanal' || hvem === 'person' || hvem === 'epost' ? SAMMENDRAGSSKJEMA[hvem] : SAMMENDRAGSSKJEMA.hvem;
}

/** What was filled in as the same wish that the command reads; what lacks, by block. */
export function somOenske(v: Skjemaverdier): Utfylt {
  const mottaker = til(v);
  const hva = v.hva === null ? null : lesOmfangsvalg(v.hva.verdi);
  const mangler: Record<string, string> = {};
  if (mottaker === null) mangler[blokkFor('til', v)] = 'Velg hvem som skal ha det.';
  if (hva === null) mangler[SAMMENDRAGSSKJEMA.hva] = 'Velg porteføljen, en kommune eller en bedrift.';
  if (v.naar.trim() === '') mangler[SAMMENDRAGSSKJEMA.naar] = 'Skriv når det skal sendes.';
  if (v.former.length === 0) mangler[SAMMENDRAGSSKJEMA.former] = 'Velg minst én form.';
  if (mottaker === null || hva === null || Object.keys(mangler).length > 0) return { ok: false, feil: mangler };
  const { naar, former, maalform, lengde, bareNytt } = v;
  return { ok: true, oenske: { naar, hva, former: former.join(', '), til: mottaker, maalform, lengde, bareNytt } };
}
