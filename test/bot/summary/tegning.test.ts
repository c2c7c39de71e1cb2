import { lagTekstmaaler, somPng, somSvg, type Tegning } from '../../../bot/summary/tegning/index.ts';

function medTekst(tekst: string): Tegning {
  return {
    bredde: 200,
    hoyde: 40,
    alternativtekst: 'En prøve',
    deler: [{ slag: 'tekst', x: 4, y: 24, tekst, storrelse: 12, blekk: 'tekst', feste: 'venstre' }],
  };
}

describe('a picture', () => {
  it('has ink where there is text, other ink for other letters, and the same bytes again', async () => {
    const [tom, oe, oeIgjen, o] = await Promise.all(
      ['', 'Bjørkhaug ÆØÅ', 'Bjørkhaug ÆØÅ', 'Bjorkhaug AOA'].map((t) => somPng(medTekst(t))),
    );
    expect(oe?.equals(tom ?? Buffer.alloc(0))).toBe(false);
    expect(oe?.equals(o ?? Buffer.alloc(0))).toBe(false);
    expect(oe?.equals(oeIgjen ?? Buffer.alloc(0))).toBe(true);
    expect(oe?.subarray(1, 4).toString()).toBe('PNG');
  });

  it('shows signs of XML as text', () => {
    const svg = somSvg(medTekst('<script>&"'));
    expect(svg).toContain('&lt;script&gt;&amp;&quot;');
    expect(svg).not.toContain('<script>');
  });

  it('has a title for those who do not see it', () => {
    expect(somSvg(medTekst('x'))).toContain('<title>En prøve</title>');
  });
});

describe('the shipped font', () => {
  it('has digits and minus of equal width, so that columns of figures stand', async () => {
    const maaler = await lagTekstmaaler();
    for (const snitt of ['normal', 'halvfet'] as const) {
      const bredder = new Set([...'0123456789−'].map((tegn) => maaler.bredde(tegn, 10, snitt)));
      expect(bredder.size).toBe(1);
    }
  });

  it('cuts a name at its room, and leaves one that fits', async () => {
    const maaler = await lagTekstmaaler();
    const langt = 'Arbeidsmarkedsbedriften for Øvre Æfjord og omegn AS';
    const kort = maaler.tilpass(langt, 9, 80);
    expect(kort.endsWith('…')).toBe(true);
    expect(maaler.bredde(kort, 9)).toBeLessThanOrEqual(80);
    expect(maaler.tilpass('Spir AS', 9, 80)).toBe('Spir AS');
  });
});
