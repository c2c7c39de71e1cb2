import { dato, type Fristrad, type Innsyn, lagInnsyn, lagSammendrag, type Sammendrag, tomPortefolje } from '#core';
import { eksempelkommunen, IDAG, luft } from './eksempel.ts';

/** Codes, names of sources and paragraphs, and the owner's own words: the same in both written standards. */
const IKKE_VAART = new Set([
  'maal',
  'id',
  'status',
  'slag',
  'kilde',
  'kilder',
  'alternativer',
  'tilstand',
  'dom',
  'alvor',
  'regel',
]);

/** Every text of ours in a summary. What stands in parentheses after a text is a source or a paragraph. */
function tekstene(verdi: unknown, noekkel = ''): readonly string[] {
  if (typeof verdi === 'string') return IKKE_VAART.has(noekkel) ? [] : [verdi.replace(/\([^)]*\)/g, '')];
  if (Array.isArray(verdi)) return verdi.flatMap((v) => tekstene(v, noekkel));
  if (typeof verdi !== 'object' || verdi === null) return [];
  if ('slag' in verdi && verdi.slag === 'beslutning') return [];
  return Object.entries(verdi).flatMap(([n, v]) => tekstene(v, n));
}

let innsyn: Innsyn;
let s: Sammendrag;

beforeAll(async () => {
  innsyn = await eksempelkommunen();
  s = lagSammendrag(innsyn, { idag: IDAG });
});

describe('the invented kommune: every grade and every deadline', () => {
  test('what needs attention: breaches before warnings, each with what would make it right', () => {
    const alvor = s.oppmerksomhet.rader.map((r) => r.alvor);
    expect(alvor).toEqual([...alvor].sort());
    expect(alvor.filter((a) => a === 'brudd').length).toBe(12);
    expect(s.funntelling).toBe('12 brudd, 26 varsler og 19 som ikke kan vurderes');
    const vta = s.oppmerksomhet.rader.find((r) => r.regel === 'vta_medfinansiering');
    expect([luft(vta?.tekst ?? ''), vta?.alvorstekst, vta?.hjemmel]).toEqual([
      expect.stringContaining('Skissefjord betalte 24,99 %'),
      'brudd',
      'tiltaksforskriften § 14-8',
    ]);
    for (const r of s.oppmerksomhet.rader) expect(r.tiltak === null ? 'uten tiltak' : r.tiltak.length > 5).toBe(true);
  });

  test('the first five are five different rules, so that one rule does not fill the page', () => {
    expect(new Set(s.oppmerksomhet.rader.slice(0, 5).map((r) => r.regel)).size).toBe(5);
  });

  test('AFT: A and D by the interval, and a company that is too small to show', () => {
    const rader = s.aft.grupper[0]?.rader.map((r) =>
      [r.selskapsnavn, r.antall ?? 'uten antall', r.n, r.andel.klasse?.kode ?? 'uten klasse', r.andel.tekst].map(luft),
    );
    expect(rader).toEqual([
      ['Prøvegården AS', '60 av 100', 'n = 100', 'A', '60,0 %'],
      ['Mønsterverkstedet AS', '34 av 120', 'n = 120', 'D', '28,3 %'],
      ['Fiktivia AS', 'uten antall', 'n skjult', '–', 'skjult: færre enn 5'],
    ]);
    expect(luft(s.aft.grupper[0]?.rader[0]?.forklaring ?? '')).toContain('klart over målet');
    expect(s.aft.grupper[0]?.rader[2]?.forklaring).toBe('For få avsluttet til at tallet kan vises.');
  });

  test('VTA: percentage and verdict always, amounts of few deltakere never', () => {
    const [foerst] = s.vta.rader;
    expect([
      foerst?.bostedskommune,
      luft(foerst?.andel.tekst ?? ''),
      luft(foerst?.domtekst ?? ''),
      foerst?.statlig.status,
    ]).toEqual(['Skissefjord', '24,99 %', 'brudd: under 25 %', 'skjult']);
    for (const r of s.vta.rader) {
      expect(r.andel.verdi === null).toBe(false);
      if (r.statlig.status === 'skjult')
        expect([r.statlig.verdi, r.statlig.tall, r.kommunalt.verdi, r.statlig.tekst]).toEqual([
          null,
          null,
          null,
          'skjult',
        ]);
    }
    const fiktivia = s.vta.rader.find((r) => r.selskapsnavn === 'Fiktivia AS');
    expect([fiktivia?.bostedskommune, fiktivia?.domtekst]).toEqual(['alle kommuner samlet', 'kan ikke vurderes']);
  });

  test('missing, hidden, not computable and not applicable are four different things', () => {
    const kolonne = (id: string) => s.noekkeltall.kolonner.findIndex((k) => k.maal === id);
    const celle = (navn: string, id: string) => s.noekkeltall.rader.find((r) => r.tittel === navn)?.celler[kolonne(id)];
    expect(celle('Fiktivia AS', 'egenkapital')).toMatchObject({
      status: 'mangler',
      kort: 'mangler',
      verdi: null,
      tall: null,
    });
    expect(celle('Fiktivia AS', 'resultatgrad')).toMatchObject({
      status: 'skjult',
      kort: 'skjult',
      verdi: null,
      vist: null,
    });
    expect(celle('Skissebruket KF', 'resultatgrad')).toMatchObject({
      status: 'ikke_aktuelt',
      kort: 'ikke aktuelt',
      verdi: null,
    });
    expect(celle('Prøvegården AS', 'tiltaksplasser')).toMatchObject({ status: 'motstrid', kort: '100*', tall: 100 });
  });

  test('sluttårsaker: a small cell, and the one that would give it away', () => {
    const tabell = s.deltakere.rader.find((t) => t.selskapsnavn === 'Mønsterverkstedet AS');
    expect(tabell?.rader.map((r) => [r.tittel, r.celler[0]?.tekst])).toEqual([
      ['Fått jobb', 'skjult'],
      ['Utdanning', 'skjult'],
      ['Syk', '38'],
      ['Møter ikke opp', '12'],
      ['Trenger annen støtte', '28'],
      ['Annet', '8'],
    ]);
    const liten = s.deltakere.rader.find((t) => t.selskapsnavn === 'Fiktivia AS');
    expect(new Set(liten?.rader.flatMap((r) => r.celler.map((c) => c.status)))).toEqual(new Set(['skjult']));
  });

  test('developments: oldest first, a change in its own unit', () => {
    const margin = s.noekkeltall.rader
      .find((r) => r.tittel === 'Prøvegården AS')
      ?.utvikling.find((u) => u.maal === 'driftsmargin');
    expect([margin?.punkter.map((p) => [p.merke, luft(p.tekst)]), luft(margin?.endring ?? '')]).toEqual([
      [
        ['2023', '4,3 %'],
        ['2024', '4,7 %'],
        ['2025', '5,2 %'],
      ],
      '+0,5 prosentpoeng fra 2024 til 2025',
    ]);
  });
});

describe('deadlines', () => {
  const om = (rader: readonly Fristrad[], hvem: string, slag: Fristrad['slag']) =>
    rader.filter((r) => r.hvem === hvem && r.slag === slag).map((r) => [r.dato, r.tilstand]);

  test('in order of date, what is past due first and marked', () => {
    const datoer = s.frister.rader.map((r) => r.dato ?? '9999');
    expect(datoer).toEqual([...datoer].sort());
    expect(s.frister.rader.filter((r) => r.tilstandstekst === 'forfalt').map((r) => [r.dato, r.hvem, r.slag])).toEqual([
      ['2025-05-14', 'Mønsterverkstedet AS', 'eiermoete'],
      ['2026-06-30', 'Fiktivia AS', 'beslutning'],
      ['2026-09-30', 'Mønsterverkstedet AS', 'equass'],
      ['2026-10-01', 'Mønsterverkstedet AS', 'beslutning'],
    ]);
    for (const r of s.frister.rader)
      expect([r.hjemmel === '', r.hva === '', r.gjelder.length > 0]).toEqual([false, false, true]);
  });

  test('the law’s, the agreements’ and the owner’s own', () => {
    const { rader } = s.frister;
    expect(om(rader, 'Prøvegården AS', 'generalforsamling')).toEqual([['2027-06-30', 'kommer']]);
    expect(om(rader, 'Skissebruket KF', 'generalforsamling')).toEqual([]);
    expect(om(rader, 'Prøvegården AS', 'avtale_aft')).toEqual([['2026-12-31', 'snart']]);
    expect(om(rader, 'Mønsterverkstedet AS', 'godkjenning')).toEqual([['2027-01-31', 'snart']]);
    expect(om(rader, 'Utkastdal', 'eierskapsmelding')).toEqual([['2027-09-30', 'snart']]);
    expect(om(rader, 'Eksempelvik', 'eierskapsmelding')).toEqual([['2031-09-30', 'kommer']]);
    expect(om(rader, 'Prøvegården AS', 'tiltaksregnskap')).toEqual([['2027-04-30', 'kommer']]);
    // Carried out and dropped decisions have no deadline left.
    expect(rader.filter((r) => r.hva.includes('fire nye VTA-plasser'))).toEqual([]);
    expect(s.frister.fotnoter).toContain('EQUASS-sertifikatet går ut: ingen dato er kjent for 1 bedrift.');
  });

  test('the generalforsamling around 30 June: this year’s is past due only when earlier ones are on record', () => {
    const paa = (dag: string) =>
      om(lagSammendrag(innsyn, { idag: dato(dag) }).frister.rader, 'Prøvegården AS', 'generalforsamling');
    // Held 27 May 2026: before that day it is the planned one.
    expect(paa('2026-05-26')).toEqual([['2026-05-27', 'snart']]);
    expect(paa('2026-05-27')).toEqual([['2027-06-30', 'kommer']]);
    expect(paa('2027-06-30')).toEqual([['2027-06-30', 'snart']]);
    expect(paa('2027-07-01')).toEqual([['2027-06-30', 'forfalt']]);
    expect(paa('2028-01-01')).toEqual([['2028-06-30', 'kommer']]);
  });

  test('Nav’s avtale: the day it ends is not past due, the day after is', () => {
    const paa = (dag: string) =>
      om(lagSammendrag(innsyn, { idag: dato(dag) }).frister.rader, 'Prøvegården AS', 'avtale_aft');
    expect([paa('2026-09-29'), paa('2026-09-30'), paa('2026-12-31'), paa('2027-01-01')]).toEqual([
      [['2026-12-31', 'kommer']],
      [['2026-12-31', 'snart']],
      [['2026-12-31', 'snart']],
      [['2026-12-31', 'forfalt']],
    ]);
  });
});

describe('nynorsk, one company, nothing', () => {
  test('nynorsk throughout: headings, words and sentences, the same figures', () => {
    const nn = lagSammendrag(innsyn, { idag: IDAG, maalform: 'nn' });
    expect([
      nn.nytt.tittel,
      nn.oppmerksomhet.tittel,
      nn.noekkeltall.tittel,
      nn.frister.tittel,
      nn.kilder.tittel,
    ]).toEqual(['Kva er nytt', 'Krev merksemd', 'Nøkkeltal', 'Fristar', 'Kjelder']);
    expect(nn.funntelling).toBe('12 brot, 26 varsel og 19 som ikkje kan vurderast');
    expect(nn.noekkeltall.rader.map((r) => r.celler.map((c) => c.tall))).toEqual(
      s.noekkeltall.rader.map((r) => r.celler.map((c) => c.tall)),
    );
    expect(
      tekstene({ ...nn, kilder: [] }).filter((t) =>
        /\b(ikke|fra|mangler|hv(?:or|a|em|ilke[nt]?)|bedriften|avsluttede|tilskudd|eierskap|gikk|uten|tall(?:et|ene)?|måneder|virksomhet|egenkapital|regnskap|\w*forskriften|\w+loven|krever|overskudd|utbytte|forskjell|kildene|uenige|kommuner|selskapene|gjelder|medfinansieringen)\b/i.test(
          t,
        ),
      ),
    ).toEqual([]);
    expect(
      tekstene({ ...s, kilder: [] }).filter((t) => /\b(ikkje|frå|manglar|kor|bedrifta|avslutta|tilskot)\b/i.test(t)),
    ).toEqual([]);
  });

  test('one company: a row per measure, a column per year', () => {
    const ett = lagSammendrag(innsyn, { idag: IDAG, utsnitt: { slag: 'selskap', selskap: 'proevegaarden-as' } });
    expect([ett.tittel, ett.perKommune, ett.noekkeltall.radtittel]).toEqual(['Prøvegården AS', null, 'Nøkkeltall']);
    expect(ett.noekkeltall.kolonner.map((k) => k.tittel)).toEqual(['2022', '2023', '2024', '2025']);
    const margin = ett.noekkeltall.rader.find((r) => r.tittel === 'Driftsmargin');
    expect(margin?.celler.map((c) => luft(c.kort))).toEqual(['ingen data', '4,3 %', '4,7 %', '5,2 %']);
    expect(luft(ett.overskrift)).toMatch(
      /^Prøvegården AS hadde en driftsmargin på 5,2 % i 2025, egenkapitalen var 23,5 mill. kr \(2025\), AFT-målet er nådd \(60,0 %, 2025\) og \d+ brudd må rettes\.$/,
    );
    expect(new Set(ett.oppmerksomhet.rader.map((r) => r.selskap))).toEqual(new Set(['proevegaarden-as']));
    const [omtale] = ett.eierskapsmelding.rader;
    expect(omtale?.opplysninger.map((o) => luft(`${o.tittel}: ${o.tekst}`))).toEqual([
      'Organisasjonsnummer: 999 900 011',
      'Organisasjonsform: AS',
      'Eierkommune: Eksempelvik',
      'Formål: Arbeidsinkludering gjennom AFT og VTA',
      'Daglig leder: Ola Eksempelsen',
      'Ansvarlig enhet: Eierskapsenheten',
    ]);
    expect(omtale?.eiere.map((e) => [e.eier, luft(e.andel.tekst)])).toEqual([
      ['Eksempelvik kommune', '80 %'],
      ['Skissefjord kommune', '20 %'],
    ]);
    expect(omtale?.styre[0]).toEqual({ rolle: 'styreleder', navn: 'Kari Prøvemann' });
  });

  test('an empty portfolio says so everywhere, and nothing is blank', () => {
    const tom = lagSammendrag(lagInnsyn(tomPortefolje('tom')), { idag: IDAG });
    expect([
      tom.overskrift,
      tom.noekkeltall.tomt,
      tom.aft.tomt,
      tom.vta.tomt,
      tom.frister.tomt,
      tom.oppmerksomhet.tomt,
    ]).toEqual([
      'Porteføljen har ingen bedrifter ennå.',
      'Porteføljen har ingen nøkkeltall ennå.',
      'Vi har ingen AFT-resultater ved avslutning.',
      'Vi har ingen tall for medfinansiering av VTA.',
      'Ingen frister er kjent.',
      'Ingen brudd og ingen varsler.',
    ]);
    expect([tom.diagrammer, tom.nytt.ingentingNytt]).toEqual([[], false]);
  });

  test('a part that is not there is the caller’s mistake', () => {
    expect(() => lagSammendrag(innsyn, { idag: IDAG, utsnitt: { slag: 'kommune', kommune: 'Ukjent' } })).toThrow(
      RangeError,
    );
  });
});
