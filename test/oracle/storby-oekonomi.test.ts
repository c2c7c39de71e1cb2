import { avstem, finnMaal, lagInnsyn, type Maal, type Maaltall, perPeriode, rund, samle, tilTall } from '#core';
import { felt, id, lesTabell, prosent, storbyinnsyn, tall } from './storby.ts';

const innsyn = storbyinnsyn();
const alle = innsyn.portefolje.selskaper;

function maal(navn: string): Maal {
  const m = finnMaal(navn);
  if (m === undefined) throw new RangeError(navn);
  return m;
}

/** The hovedkilde's figure of the newest period for every company that has one. */
function hovedtall(navn: string, selskaper = alle): readonly Maaltall[] {
  return selskaper.flatMap((s) => maal(navn).finn(innsyn, s.id).slice(0, 1));
}

function verdi(t: Maaltall | undefined): string {
  return t?.resultat.status === 'kjent' ? `${t.resultat.verdi.t}/${t.resultat.verdi.n}` : 'ukjent';
}

describe('Oslo Economics 2022, tabell 5-4: 27 companies in 2020', () => {
  test('the portfolio margin is 65 300 / 1 522 000, and the unweighted mean another figure', () => {
    const marginer = hovedtall('driftsmargin');
    expect(marginer).toHaveLength(27);
    const vektet = samle(maal('driftsmargin'), innsyn, marginer, 'vektet');
    const uvektet = samle(maal('driftsmargin'), innsyn, marginer, 'uvektet');
    if (vektet.resultat.status !== 'kjent' || uvektet.resultat.status !== 'kjent') throw new Error('ukjent');
    // Σ driftsresultat 65 300, Σ omsetning 1 522 000 (thousand kroner), added up by hand from the table.
    expect(vektet.resultat.verdi).toEqual({ t: 653n, n: 15220n });
    expect(tilTall(vektet.resultat.verdi)).toBe(0.042904073587385017);
    // 0.04888068941135811 in a sum of doubles, whose last digits differ from the exact one's.
    expect(tilTall(rund(uvektet.resultat.verdi, 15))).toBe(0.048880689411358);
    expect([vektet.metode, uvektet.metode]).toEqual(['vektet', 'uvektet']);
    expect(vektet.ulikeNivaaer).toBe(false);
  });

  test('sums of the amounts are the columns of the table added up', () => {
    for (const [navn, kolonne] of [
      ['omsetning', 'omsetning_tnok'],
      ['driftsresultat', 'driftsresultat_tnok'],
      ['egenkapital', 'egenkapital_tnok'],
    ] as const) {
      const samlet = samle(maal(navn), innsyn, hovedtall(navn), 'sum');
      const tusener = lesTabell('regnskap_storby_2020').reduce((s, r) => s + Number(felt(r, kolonne)), 0);
      expect(samlet.resultat).toMatchObject({ status: 'kjent', verdi: { t: BigInt(tusener) * 1000n, n: 1n } });
    }
  });

  test('Fossheim has 4,15 %: below both exact averages, above the printed 4 %', () => {
    const [fossheim] = maal('driftsmargin').finn(innsyn, id('Fossheim AS'));
    expect(verdi(fossheim)).toBe('25/603');
    if (fossheim?.resultat.status !== 'kjent') throw new Error('ukjent');
    expect(rund(fossheim.resultat.verdi, 4)).toEqual({ t: 83n, n: 2000n });
  });

  test('the 27 published driftsmargins: 21 stemmer, 6 innenfor avrunding, none stemmer ikke', () => {
    const rader = lesTabell('regnskap_storby_2020').map((r) => {
      const [t] = maal('driftsmargin').finn(innsyn, id(felt(r, 'navn')));
      const oppgitt = prosent(felt(r, 'publisert_driftsmargin_prosent'), { dokument: 'tabell 5-4' });
      if (t?.resultat.status !== 'kjent' || oppgitt.status !== 'kjent') throw new Error('ukjent');
      return { navn: felt(r, 'navn'), utfall: avstem(oppgitt, t.resultat).utfall };
    });
    const antall = (utfall: string) => rader.filter((r) => r.utfall === utfall).length;
    expect(rader).toHaveLength(27);
    expect([antall('stemmer'), antall('stemmer_innenfor_avrunding'), antall('stemmer_ikke')]).toEqual([21, 6, 0]);
    expect(rader.find((r) => r.navn.startsWith('Bjørkhaug'))?.utfall).toBe('stemmer_innenfor_avrunding');
  });

  test('a published percentage that rounding explains is no conflict: one driftsmargin per company', () => {
    for (const s of alle) {
      const perioder = perPeriode(maal('driftsmargin').finn(innsyn, s.id));
      expect(perioder.map((p) => [p.status, p.nivaa])).toEqual([['kjent', 'konsern']]);
    }
  });

  test('a published percentage that rounding does not explain is a conflict, the computed figure first', () => {
    const p = innsyn.portefolje;
    const endret = p.observasjoner.map((o) =>
      o.felt === 'oppgitt_driftsmargin' && o.selskap === id('Spir Oslo AS')
        ? { ...o, figur: prosent('5', { dokument: 'tabell 5-4' }) }
        : o,
    );
    const med = lagInnsyn({ ...p, observasjoner: endret });
    const [spir] = perPeriode(maal('driftsmargin').finn(med, id('Spir Oslo AS')));
    expect(spir?.status).toBe('motstrid');
    expect(spir?.alternativer.map(verdi)).toEqual(['32/1049', '1/20']);
  });

  test('omsetning per tiltaksplass takes the places of 2022 and says so; Klæbu has 792 307,69', () => {
    const [klaebu] = maal('omsetning_per_tiltaksplass').finn(innsyn, id('Klæbu Industrier KF'));
    expect(verdi(klaebu)).toBe('10300000/13');
    expect(klaebu?.merknader.filter((m) => m.kode === 'annet_aar').map((m) => [m.felt, m.periode.fra])).toEqual([
      ['aft_plasser', '2022-01-01'],
      ['vta_plasser', '2022-01-01'],
    ]);
  });
});

describe('places', () => {
  test('the table has 1 771 AFT and 1 909 VTA places', () => {
    const rader = lesTabell('selskaper_storby_2022');
    const sum = (kolonne: string) => rader.reduce((s, r) => s + Number(felt(r, kolonne)), 0);
    for (const [navn, kolonne] of [
      ['aft_plasser', 'aft_plasser'],
      ['vta_plasser', 'vta_plasser_sum'],
      ['vta_plasser_kommunale', 'vta_plasser_kommunale'],
    ] as const) {
      const samlet = samle(maal(navn), innsyn, hovedtall(navn), 'sum');
      expect(samlet.resultat).toMatchObject({ status: 'kjent', verdi: { t: BigInt(sum(kolonne)), n: 1n } });
    }
  });

  test('OPT has 165 VTA places of which 27 kommunale: 138 with a state grant, as in 2021', () => {
    expect(verdi(maal('vta_plasser_statlige').finn(innsyn, id('Oslo produksjon & tjenester AS'))[0])).toBe('138/1');
  });

  test.each([
    ['Oslokollega AS', 'tiltaksplasser', ['332/1', '308/1']],
    ['Prima AS', 'tiltaksplasser', ['385/1', '381/1']],
    ['A2G Gruppen AS', 'vta_plasser', ['90/1', '5/1']],
    ['Unikum AS', 'aft_plasser', ['136/1', '126/1']],
    ['Unikum AS', 'tiltaksplasser', ['218/1', '208/1']],
    ['A2G Gruppen AS', 'tiltaksplasser', ['180/1', '95/1']],
    ['Unikum AS', 'omsetning_per_tiltaksplass', ['29350000/109', '3668750/13']],
    // «1,7 mill. omsetning per tiltaksplass» only fits 90 + 5 places.
    ['A2G Gruppen AS', 'omsetning_per_tiltaksplass', ['900000/1', '32400000/19']],
  ])('%s: %s is disputed, with each source', (navn, maalet, ventet) => {
    const [periode] = perPeriode(maal(maalet).finn(innsyn, id(navn)));
    expect(periode?.status).toBe('motstrid');
    expect(periode?.alternativer.map(verdi)).toEqual(ventet);
    const kilder = periode?.alternativer.map((t) => t.kilder.map((k) => k.dokument).join(' + ')) ?? [];
    expect(new Set(kilder).size).toBe(ventet.length);
    expect(periode?.alternativer.map((t) => t.hoved)).toEqual([true, false]);
  });

  test('what the tables say again in the statements beside them is no conflict', () => {
    const [oslokollega] = perPeriode(maal('tiltaksplasser').finn(innsyn, id('Oslokollega AS')));
    expect(oslokollega?.hoved.kilder.map((k) => k.dokument)).toEqual([
      'Oslo Economics 2022, tabell 5-1',
      'Kommunerevisjonen i Oslo 14/2022, tabell 2',
      'Oslo Economics 2022, tabell 5-1 (226 + 106)',
    ]);
    expect(tall('332')).toEqual({ t: 332n, n: 1n });
  });

  test('nobody has stated an egenkapitalandel: nothing but a reason', () => {
    const [spir] = maal('egenkapitalandel').finn(innsyn, id('Spir Oslo AS'));
    expect(spir?.resultat).toEqual({
      status: 'ikke_beregnbar',
      grunn: { kode: 'mangler_inndata', felt: 'sum_eiendeler' },
    });
    expect(maal('aarsresultat').finn(innsyn, id('Spir Oslo AS'))).toEqual([]);
  });
});
