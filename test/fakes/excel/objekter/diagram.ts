import { Excelfeil, finnesIkke } from '../feil.ts';
import { adresse, arknavn } from '../modell/adresse.ts';
import type { Ark, Diagram, Serie } from '../modell/ark.ts';
import type { Bok } from '../modell/bok.ts';
import { enAv, erObjekt, type Objekt, objekt, somTall, somTekst } from '../objekt.ts';
import { somRektangel } from './omraade.ts';
import { type Posevalg, pose, underpose } from './pose.ts';

const TYPER = [
  'BarClustered',
  'BarStacked',
  'ColumnClustered',
  'ColumnStacked',
  'Line',
  'LineMarkers',
  'XYScatter',
] as const;
const SKRIFT = { color: 'farge', size: 'tall', bold: 'bool', name: 'tekst' } as const;
const LINJE = { color: 'farge', weight: 'tall', lineStyle: ['None', 'Continuous', 'Dash', 'Dot'] } as const;

type Pose = Pick<Posevalg, 'egenskaper' | 'prefiks' | 'foer'>;

const under = (p: Pose, navn: string): Pose => ({
  ...p,
  prefiks: p.prefiks === undefined ? navn : `${p.prefiks}.${navn}`,
});

/** A format with a font. */
const skriftformat = (p: Pose) => () =>
  pose({
    ...under(p, 'format'),
    klasse: 'ChartFormat',
    felter: {},
    barn: { font: underpose(under(p, 'format'), 'font', 'ChartFont', SKRIFT) },
  });

/** A format with a fill and a line. */
function flateformat(p: Pose): () => Objekt {
  const her = under(p, 'format');
  const sett = (navn: string) => (verdi: unknown) => {
    her.foer?.();
    her.egenskaper.set(`${her.prefiks}.${navn}`, verdi);
  };
  return () =>
    pose({
      ...her,
      klasse: 'ChartFormat',
      felter: {},
      barn: {
        fill: () =>
          objekt({
            klasse: 'ChartFill',
            metoder: {
              setSolidColor: ([farge]) => sett('fill.color')(somTekst(farge, 'color')),
              clear: () => sett('fill.color')(null),
            },
          }),
        line: underpose(her, 'line', 'ChartLineFormat', LINJE, {
          metoder: { clear: () => sett('line.lineStyle')('None') },
        }),
      },
    });
}

/** The native charts of a sheet. */
export function diagramsamling(bok: Bok, ark: Ark): Objekt {
  return objekt({
    klasse: 'ChartCollection',
    elementer: () => ark.diagrammer.map((d) => diagramobjekt(ark, d)),
    slaaOpp: (noekkel) => {
      const d = ark.diagrammer.find((x) => x.id === noekkel || x.egenskaper.get('name') === noekkel);
      if (d === undefined) throw finnesIkke(`chart ${String(noekkel)}`);
      return diagramobjekt(ark, d);
    },
    metoder: {
      add: ([type, kilde, seriesBy]) => {
        ark.krevAapent('charts.add');
        enAv(seriesBy, ['Columns'], 'seriesBy');
        if (somRektangel(kilde).kolonner !== 1) throw new Error('the fake makes charts of one column; add the others');
        const foerste: Serie = { egenskaper: new Map(), verdier: kildetekst(ark, kilde), kategorier: null };
        const egenskaper = new Map();
        const d: Diagram = { id: bok.nyId('DIAGRAM'), type: enAv(type, TYPER, 'type'), egenskaper, serier: [foerste] };
        ark.diagrammer.push(d);
        return diagramobjekt(ark, d);
      },
    },
  });
}

function kildetekst(ark: Ark, kilde: unknown): string {
  if (!erObjekt(kilde)) throw new Excelfeil('InvalidArgument', 'the source of a chart is a range');
  return `${arknavn(ark.navn)}!${adresse(somRektangel(kilde))}`;
}

function diagramobjekt(ark: Ark, d: Diagram): Objekt {
  const p: Pose = { egenskaper: d.egenskaper, foer: () => ark.krevAapent('chart') };
  const felles = pose({
    ...p,
    klasse: 'Chart',
    felter: {
      name: 'tekst',
      displayBlanksAs: ['NotPlotted', 'Zero', 'Interplotted'],
      top: 'tall',
      left: 'tall',
      width: 'tall',
      height: 'tall',
    },
  });
  const tittel = (navn: string) =>
    underpose(
      p,
      navn,
      'ChartTitle',
      { text: 'tekst', visible: 'bool', overlay: 'bool' },
      {
        barn: { format: skriftformat(under(p, navn)) },
      },
    );
  return objekt({
    klasse: 'Chart',
    egenskaper: { ...felles.egenskaper, id: { hent: () => d.id } },
    barn: {
      title: tittel('title'),
      legend: underpose(
        p,
        'legend',
        'ChartLegend',
        { visible: 'bool', position: ['Top', 'Bottom', 'Left', 'Right'] },
        {
          barn: { format: skriftformat(under(p, 'legend')) },
        },
      ),
      axes: () =>
        objekt({
          klasse: 'ChartAxes',
          barn: { valueAxis: akse(p, 'valueAxis'), categoryAxis: akse(p, 'categoryAxis') },
        }),
      series: () => serier(ark, d),
      format: flateformat(p),
    },
    metoder: {
      setPosition: ([fra, til]) => {
        ark.krevAapent('chart');
        d.egenskaper.set('position', `${somTekst(fra, 'start')}:${somTekst(til, 'end')}`);
      },
      delete: () => {
        ark.krevAapent('chart');
        ark.diagrammer.splice(ark.diagrammer.indexOf(d), 1);
      },
    },
  });
}

function akse(p: Pose, navn: string): () => Objekt {
  const her = under(p, navn);
  return () =>
    pose({
      ...her,
      klasse: 'ChartAxis',
      felter: {
        minimum: 'tall',
        maximum: 'tall',
        majorUnit: 'tall',
        numberFormat: 'tekst',
        visible: 'bool',
        reversePlotOrder: 'bool',
        tickLabelPosition: ['NextToAxis', 'High', 'Low', 'None'],
      },
      barn: {
        majorGridlines: underpose(her, 'majorGridlines', 'ChartGridlines', { visible: 'bool' }),
        format: skriftformat(her),
        title: underpose(her, 'title', 'ChartAxisTitle', { text: 'tekst', visible: 'bool' }),
      },
    });
}

function serier(ark: Ark, d: Diagram): Objekt {
  return objekt({
    klasse: 'ChartSeriesCollection',
    elementer: () => d.serier.map((s) => serieobjekt(ark, d, s)),
    metoder: {
      add: ([navn]) => {
        ark.krevAapent('chart');
        const s: Serie = { egenskaper: new Map(), verdier: null, kategorier: null };
        s.egenskaper.set('name', somTekst(navn, 'name'));
        d.serier.push(s);
        return serieobjekt(ark, d, s);
      },
      getItemAt: ([nummer]) => {
        const s = d.serier[somTall(nummer)];
        if (s === undefined) throw finnesIkke(`series ${String(nummer)}`);
        return serieobjekt(ark, d, s);
      },
    },
  });
}

function serieobjekt(ark: Ark, d: Diagram, s: Serie): Objekt {
  const p: Pose = { egenskaper: s.egenskaper, foer: () => ark.krevAapent('chart') };
  return pose({
    ...p,
    klasse: 'ChartSeries',
    felter: {
      name: 'tekst',
      chartType: TYPER,
      gapWidth: 'tall',
      overlap: 'tall',
      hasDataLabels: 'bool',
      smooth: 'bool',
      markerStyle: ['None', 'Circle', 'Square', 'Diamond', 'Dash', 'Triangle'],
      markerSize: 'tall',
      markerBackgroundColor: 'farge',
      markerForegroundColor: 'farge',
    },
    barn: {
      format: flateformat(p),
      points: () => punkter(p),
      dataLabels: underpose(
        p,
        'dataLabels',
        'ChartDataLabels',
        {
          position: ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'Left', 'Right', 'Top', 'Bottom'],
          numberFormat: 'tekst',
          showValue: 'bool',
          showSeriesName: 'bool',
        },
        { barn: { format: skriftformat(under(p, 'dataLabels')) } },
      ),
    },
    metoder: {
      setValues: ([kilde]) => {
        ark.krevAapent('chart');
        s.verdier = kildetekst(ark, kilde);
      },
      setXAxisValues: ([kilde]) => {
        ark.krevAapent('chart');
        s.kategorier = kildetekst(ark, kilde);
      },
      delete: () => {
        ark.krevAapent('chart');
        d.serier.splice(d.serier.indexOf(s), 1);
      },
    },
  });
}

/** The points of a series, each with a label of its own. */
function punkter(p: Pose): Objekt {
  return objekt({
    klasse: 'ChartPointsCollection',
    metoder: {
      getItemAt: ([nummer]) => {
        const her = under(p, `point${somTall(nummer)}`);
        return pose({
          ...her,
          klasse: 'ChartPoint',
          felter: { hasDataLabel: 'bool' },
          barn: {
            dataLabel: underpose(
              her,
              'dataLabel',
              'ChartDataLabel',
              { showSeriesName: 'bool', showValue: 'bool', position: ['Left', 'Right', 'Top', 'Bottom', 'Center'] },
              { barn: { format: skriftformat(under(her, 'dataLabel')) } },
            ),
          },
        });
      },
    },
  });
}
