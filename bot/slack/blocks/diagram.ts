import { type Broek, type Enhet, heltall, sammenlign, type Tallform, tallform, tallIForm, visPeriodekode } from '#core';
import { maalnavn, type Rad, type Svar } from '#core/questions';
import type { DataVisualizationBlock, Diagramserie } from './diagramblokk.ts';
import { GRENSER } from './grenser.ts';
import { TEKSTER } from './tekst/index.ts';
import { rent } from './trygg.ts';

const MILLION = heltall(1_000_000);
const FAERREST_PUNKTER = 2;
/** Two figures are read faster than they are drawn. */
const FAERREST_STOLPER = 3;

interface Punkt {
  readonly kategori: string;
  readonly serie: string;
  readonly verdi: Broek;
}

export interface Diagramdel {
  readonly blokk: DataVisualizationBlock;
  /** Series or periods that lack a figure, or have two, and so aren't drawn. */
  readonly utelatt: readonly string[];
}

const navnet = (rad: Rad): string => rad.selskap ?? rad.navn ?? '';

/** One scale for the whole chart: per cent, or millions where an amount is that large. */
function skala(verdier: readonly Broek[], enhet: Enhet): Tallform {
  const stor = verdier.some((v) => sammenlign(v, MILLION) >= 0 || sammenlign({ t: -v.t, n: v.n }, MILLION) >= 0);
  return tallform(verdier[0] ?? MILLION, enhet, stor ? { kort: 'mill' } : {});
}

/** The figures that can be drawn: one metric, one unit, one figure per place. `null`: this is no picture. */
function punkter(svar: Svar, av: (rad: Rad) => { readonly kategori: string; readonly serie: string }): Punkt[] | null {
  const [foerste] = svar.rader;
  if (foerste === undefined || svar.status !== 'svar') return null;
  if (svar.rader.some((r) => r.maal !== foerste.maal || r.enhet !== foerste.enhet)) return null;
  const ut = svar.rader.flatMap((rad) => {
    const { kategori, serie } = av(rad);
    return rad.verdi === null || rad.status !== 'kjent'
      ? []
      : [
          {
            kategori: rent(kategori, GRENSER.diagram.merkelapp),
            serie: rent(serie, GRENSER.diagram.merkelapp),
            verdi: rad.verdi,
          },
        ];
  });
  const ulike = new Set(ut.map((p) => `${p.kategori}\n${p.serie}`));
  return ulike.size === ut.length ? ut : null;
}

function tegn(
  svar: Svar,
  type: 'line' | 'bar',
  alle: readonly Punkt[],
  kategorier: readonly string[],
): Diagramdel | null {
  const { diagram } = GRENSER;
  if (kategorier.length < FAERREST_PUNKTER || kategorier.length > diagram.kategorier) return null;
  const navn = [...new Set(alle.map((p) => p.serie))];
  const punkt = new Map(alle.map((p) => [`${p.serie}\n${p.kategori}`, p.verdi]));
  const hele = navn.filter((serie) => kategorier.every((k) => punkt.has(`${serie}\n${k}`)));
  if (hele.length === 0 || navn.length > diagram.serier) return null;
  const [rad] = svar.rader;
  if (rad === undefined) return null;
  const form = skala(
    alle.map((p) => p.verdi),
    rad.enhet,
  );
  const series = hele.map(
    (name): Diagramserie => ({
      name,
      data: kategorier.flatMap((label) => {
        const verdi = punkt.get(`${name}\n${label}`);
        return verdi === undefined ? [] : [{ label, value: tallIForm(verdi, form) }];
      }),
    }),
  );
  if (series.some((s) => s.data.some((d) => !Number.isFinite(d.value)))) return null;
  const y = rent(form.etter.trim() === '' ? TEKSTER[svar.maalform].antall : form.etter, diagram.akse);
  return {
    blokk: {
      type: 'data_visualization',
      title: rent(maalnavn(rad.maal, svar.maalform), diagram.tittel),
      chart: { type, series, axis_config: { categories: [...kategorier], y_label: y } },
    },
    utelatt: navn.filter((n) => !hele.includes(n)),
  };
}

/**
 * A line per company over the periods of the answer; `null` where the figures make no such picture. One company that
 * lacks a figure in some period, or has two that disagree, gets bars: a line would be drawn through the gap.
 */
export function utviklingsdiagram(svar: Svar): Diagramdel | null {
  const koder = [...new Set(svar.rader.map((r) => r.periode ?? ''))].sort();
  const alle = punkter(svar, (rad) => ({ kategori: visPeriodekode(rad.periode ?? ''), serie: navnet(rad) }));
  if (alle === null || koder.length < FAERREST_PUNKTER) return null;
  const kategorier = koder.map((kode) => rent(visPeriodekode(kode), GRENSER.diagram.merkelapp));
  if (new Set(svar.rader.map(navnet)).size > 1) return tegn(svar, 'line', alle, kategorier);
  const medTall = kategorier.filter((k) => alle.some((p) => p.kategori === k));
  const utenTall = kategorier.filter((k) => !medTall.includes(k));
  const diagram = tegn(svar, utenTall.length === 0 ? 'line' : 'bar', alle, medTall);
  return diagram === null ? null : { ...diagram, utelatt: [...diagram.utelatt, ...utenTall] };
}

/**
 * A bar per company in one period, in the answer's order; `null` where there are too few, too many or several periods,
 * and where a limit was asked about: a picture of those that pass it hides the others.
 */
export function sammenligningsdiagram(svar: Svar): Diagramdel | null {
  if (svar.rader.length < FAERREST_STOLPER || svar.grenser.length > 0 || svar.konklusjon !== null) return null;
  if (new Set(svar.rader.map((r) => r.periode)).size !== 1) return null;
  const [periode = ''] = svar.rader.map((r) => visPeriodekode(r.periode ?? ''));
  const alle = punkter(svar, (rad) => ({ kategori: navnet(rad), serie: periode }));
  if (alle === null || alle.length < svar.rader.length) return null;
  return tegn(
    svar,
    'bar',
    alle,
    alle.map((p) => p.kategori),
  );
}
