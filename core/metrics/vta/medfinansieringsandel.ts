import { type Broek, del, EN, pluss } from '../../values/index.ts';
import { egetMaal } from '../formelmaal.ts';
import { andelsfunksjon, tallargument } from '../tallfunksjon/index.ts';
import { totaleMedfinansieringsandeler } from './andeler.ts';
import { harVta } from './har-vta.ts';

/**
 * The kommune's part of the two grants together, from its share of the state grant: x / (1 + x). 25 % of the state
 * grant is 20 % of the total; the two are mixed up constantly, so both are shown, by name. `null` for −100 %.
 */
export function andelAvSumAvTilskudd(andelAvStatlig: Broek): Broek | null {
  return del(andelAvStatlig, pluss(EN, andelAvStatlig));
}

export const medfinansieringsandel = egetMaal({
  id: 'medfinansieringsandel',
  gruppe: 'vta',
  navn: { nb: 'Medfinansieringsandel for VTA', nn: 'Medfinansieringsdel for VTA' },
  synonymer: {
    nb: [
      'medfinansieringsandel',
      'medfinansiering',
      'kommunal medfinansiering',
      'medfinansieringsprosent',
      'kommunal andel',
      'kommunal andel av vta',
      'andel av statlig tilskudd',
      'kommunalt tilskudd i prosent',
    ],
    nn: [
      'medfinansieringsdel',
      'medfinansieringsandel',
      'medfinansiering',
      'kommunal medfinansiering',
      'medfinansieringsprosent',
      'kommunal del',
      'del av statleg tilskot',
      'kommunalt tilskot i prosent',
    ],
  },
  enhet: 'andel',
  definisjon: {
    nb: 'Medfinansieringsandel er kommunalt tilskudd til VTA delt på det statlige tilskuddet. Bostedskommunen skal betale minst 25 % av det statlige tilskuddet; det er 20 % av summen av de to. Kommunale tilleggsplasser er ikke med.',
    nn: 'Medfinansieringsdel er kommunalt tilskot til VTA delt på det statlege tilskotet. Bustadkommunen skal betale minst 25 % av det statlege tilskotet; det er 20 % av summen av dei to. Kommunale tilleggsplassar er ikkje med.',
  },
  formel: { nb: 'kommunalt tilskudd / statlig tilskudd', nn: 'kommunalt tilskot / statleg tilskot' },
  hjemmel: 'tiltaksforskriften § 14-8',
  definisjonskilde: 'tiltaksforskriften § 14-8; Oslo Economics 2022, kap. 3.3',
  sammenlignbart: {
    nb: 'Kravet gjelder hver bostedskommune, ikke eierkommunen og ikke summen. En samlet andel på 25 % eller mer sier ikke at alle kommunene betaler nok. Avtalte og brukte plasser blandes ikke.',
    nn: 'Kravet gjeld kvar bustadkommune, ikkje eigarkommunen og ikkje summen. Ein samla del på 25 % eller meir seier ikkje at alle kommunane betaler nok. Avtalte og brukte plassar blir ikkje blanda.',
  },
  samles: 'vektet',
  funksjon: andelsfunksjon(
    'MEDFINANSIERING',
    'Municipal grant for VTA as a share of the state grant; at least 25 per cent per home municipality.',
    [
      tallargument('kommunalt', 'Kommunalt tilskudd', 'Kommunalt tilskot', 'Municipal grant'),
      tallargument('statlig', 'Statlig tilskudd', 'Statleg tilskot', 'State grant'),
    ],
  ),
  gjelder: harVta,
  finn: totaleMedfinansieringsandeler,
});
