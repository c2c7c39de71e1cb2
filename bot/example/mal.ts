import { EKSEMPELSELSKAP, LES_MEG, MAL } from '#core/sheets';
import { HODERAD, skrivArk } from './arbeidsbok/ark.ts';
import { nyBok, tilBytes } from './arbeidsbok/bok.ts';
import { skrivLesMeg } from './arbeidsbok/les-meg.ts';
import { TILTAKSREGNSKAP_AVVIK, type Tiltaksskjema, tiltaksregnskapsrader } from './arbeidsbok/tiltaksregnskap.ts';

const SKJEMA: Tiltaksskjema = {
  selskap: EKSEMPELSELSKAP,
  aar: 2025,
  kilde: 'Tiltaksregnskap 2025',
  beloep: {
    salgsinntekter: [1_500_000, 8_600_000, 0, 2_500_000],
    tilskudd_nav: [5_900_000, 7_200_000, 0, 0],
    tilskudd_medfinansiering_vta: [0, 1_800_000, 0, 0],
    annen_driftsinntekt: [100_000, 250_000, 0, 150_000],
    varekostnader: [600_000, 3_900_000, 0, 1_100_000],
    loennskostnader: [5_200_000, 10_300_000, 0, 1_050_000],
    av_og_nedskrivninger: [150_000, 500_000, 0, 50_000],
    oevrige_driftskostnader: [1_200_000, 2_400_000, 0, 250_000],
    sum_finansinntekter: [10_000, 30_000, 0, 0],
    sum_finanskostnader: [5_000, 15_000, 0, 0],
  },
  avtaler: {
    administrative_tjenester: { finnes: 'nei', beloep: null },
    husleie: { finnes: 'ja', beloep: 1_150_000 },
    annet: { finnes: 'nei', beloep: null },
    konsernkonto: { finnes: 'nei', beloep: null },
  },
};

/** mal.xlsx: every sheet kind, empty but for marked example rows. */
export async function byggMal(): Promise<Buffer> {
  const bok = nyBok('Eierblikk – mal');
  skrivLesMeg(
    bok,
    'Eierstyring av arbeidsmarkedsbedrifter',
    'Mal fra Eierblikk. Tallene herfra blir til nøkkeltall, funn og svar.',
    LES_MEG,
    MAL,
  );
  for (const ark of MAL)
    if (ark.id === 'tiltaksregnskap')
      skrivArk(bok, ark, tiltaksregnskapsrader(SKJEMA, HODERAD + 1), TILTAKSREGNSKAP_AVVIK);
    else skrivArk(bok, ark, ark.eksempler);
  return tilBytes(bok);
}
