import {
  dagtellingFor,
  finnParameter,
  gjeldende,
  PARAMETRE,
  plassandel,
  REGELENDRINGER,
  regelendringerTil,
} from '../../../core/parameters/index.ts';
import { broek, dato, tilTekst } from '../../../core/values/index.ts';

describe('the catalogue of parameters', () => {
  test('ids are public for ever', () => {
    expect(PARAMETRE.map((p) => p.id)).toEqual([
      'sats_aft',
      'sats_vta',
      'sats_vta_o',
      'medfinansiering_krav',
      'aft_maal',
      'retensjon_maal',
      'praksis_maal',
      'veilederdekning',
      'personverngrense',
      'privat_eierandel_grense',
      'offentlig_majoritet',
      'reservert_kontrakt_krav',
      'egenregi_eierandel',
      'egenregi_aktivitet',
      'konserndeling_alarm',
      'godkjenning_varighet',
      'avtale_varighet',
      'varsel_godkjenning',
      'varsel_avtale',
      'varsel_equass',
      'driftsmargin_hoey',
      'driftsmargin_feltet',
      'egenkapital_hoey',
      'belegg_lavt',
    ]);
  });

  test.each([
    ['medfinansiering_krav', '1/4', '14-8'],
    ['aft_maal', '1/2', '13-1'],
    ['retensjon_maal', '17/20', 'Nav'],
    ['praksis_maal', '2/5', 'Nav'],
    ['veilederdekning', '6', 'Nav'],
    ['personverngrense', '5', 'SSB'],
    ['privat_eierandel_grense', '33/100', 'Prinsipputtalelsen'],
    ['reservert_kontrakt_krav', '3/10', '8-8'],
    ['egenregi_eierandel', '1', 'egenregi'],
    ['egenregi_aktivitet', '4/5', 'egenregi'],
    ['konserndeling_alarm', '1/20', 'Prinsipputtalelsen'],
    ['godkjenning_varighet', '48', '14/2022'],
    ['avtale_varighet', '12', '14/2022'],
  ] as const)('%s is %s (%s)', (id, verdi, hjemmel) => {
    const o = gjeldende(id, '2026-11-20');
    expect(o.status === 'kjent' && tilTekst(o.verdi)).toBe(verdi);
    expect(o.parameter.hjemmel).toContain(hjemmel);
  });

  test('the 25 % has a beginning; an invalid day gives no limit', () => {
    expect(gjeldende('medfinansiering_krav', '2015-12-31')).toMatchObject({ status: 'mangler', grunn: 'foer_foerste' });
    expect(gjeldende('personverngrense', '2026-02-30')).toMatchObject({ status: 'mangler', grunn: 'ugyldig_dato' });
  });

  test('values are in order, apart, with a source, and with texts in both standards', () => {
    for (const p of PARAMETRE) {
      expect(finnParameter(p.id)).toBe(p);
      for (const [i, v] of p.verdier.entries()) {
        expect(v.kilde).not.toBe('');
        const neste = p.verdier[i + 1];
        if (neste) expect(v.gyldigTil !== null && neste.gyldigFra !== null && v.gyldigTil < neste.gyldigFra).toBe(true);
      }
      for (const tekst of [p.navn, p.beskrivelse]) {
        expect(tekst.nb).not.toBe('');
        expect(tekst.nn).not.toBe('');
      }
    }
  });
});

describe('dated rules', () => {
  test('changes in the law', () => {
    expect(REGELENDRINGER.map((r) => r.fra)).toEqual(['2025-08-01', '2026-01-01', '2026-09-01']);
    expect(regelendringerTil(dato('2025-07-31'))).toEqual([]);
    expect(regelendringerTil(dato('2026-08-31')).map((r) => r.id)).toEqual(['maanedsverk_ukedager', 'aft_halv_plass']);
    expect(regelendringerTil(dato('2026-09-01'))).toHaveLength(3);
  });

  test('weekdays from 1.8.2025', () => {
    expect(dagtellingFor(dato('2025-07-31'))).toBe('kalenderdager');
    expect(dagtellingFor(dato('2025-08-01'))).toBe('ukedager');
  });

  test.each([
    ['AFT', 20, '2026-01-01', '1/2'],
    ['AFT', 50, '2026-01-01', '1/2'],
    ['AFT', 51, '2026-01-01', '1'],
    ['AFT', 80, '2026-01-01', '1'],
    ['AFT', 50, '2025-12-31', '1'],
    ['AFT', 49, '2025-12-31', '1/2'],
    ['VTA', 20, '2026-01-01', '1/2'],
    ['VTA', 49, '2026-01-01', '1/2'],
    ['VTA', 50, '2026-01-01', '1'],
    ['VTA', 80, '2026-01-01', '1'],
    ['VTA-O', 50, '2026-01-01', '1'],
  ] as const)('%s at %i %% from %s counts %s', (ordning, prosent, fra, andel) => {
    expect(tilTekst(plassandel(ordning, broek(BigInt(prosent), 100n), dato(fra)))).toBe(andel);
  });
});
