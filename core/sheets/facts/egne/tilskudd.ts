import { SLUTTAARSAKER, type Sluttaarsak, type SluttaarsakObservasjon } from '../../../portfolio/index.ts';
import type { Figur } from '../../../values/index.ts';
import type { Tabell } from '../../structure/tabell.ts';
import { kommunenavn } from '../../words/kommuner.ts';
import { sumslag } from '../../words/sumord.ts';
import type { Omgivelser } from '../omgivelser.ts';
import { type Postrad, poster } from './post.ts';

export function lesVtaTilskudd(t: Tabell, o: Omgivelser): void {
  for (const p of poster(t, o)) {
    const bosted = p.tekst('bostedskommune');
    const bostedskommune = bosted === null || sumslag(bosted) !== null ? null : kommunenavn(bosted);
    const figurer = {
      deltakere: p.figur('vta_deltakere'),
      plasser: p.figur('vta_avtalte_plasser'),
      maanedsverk: p.figur('vta_maanedsverk'),
      statligTilskudd: p.figur('statlig_tilskudd'),
      kommunaltTilskudd: p.figur('kommunalt_tilskudd'),
      oppgittAndel: p.figur('oppgitt_medfinansieringsandel'),
    };
    if (Object.values(figurer).every((f) => f === null)) continue;
    const [selskap, periode] = [p.selskap, p.periode];
    if (periode === null) p.meldManglerAar();
    if (selskap === null || !periode) continue;
    const noekkel = `vta|${selskap}|${bostedskommune ?? ''}|${periode.fra}|${periode.til}`;
    const foerste = Object.values(figurer).find((f): f is Figur => f !== null);
    if (foerste !== undefined && !o.fakta.ny(selskap, noekkel, foerste, '', o.problemer)) continue;
    o.fakta.vta.push({ selskap, bostedskommune, periode, ...figurer, kilde: p.kilde });
  }
}

const erAarsak = (id: string | null | undefined): Sluttaarsak | undefined => SLUTTAARSAKER.find((a) => a === id);

function funnene(p: Postrad, t: Tabell): readonly { aarsak: Sluttaarsak; antall: Figur | null; andel: Figur | null }[] {
  const aarsak = erAarsak(p.valg('aarsak'));
  if (aarsak !== undefined) return [{ aarsak, antall: p.figur('aarsak_antall'), andel: p.figur('aarsak_andel') }];
  return t.kolonner.flatMap((k) => {
    const iKolonne = k.utelatt ? undefined : erAarsak(k.rolle?.id.replace(/^sluttaarsak_/, ''));
    return iKolonne === undefined ? [] : [{ aarsak: iKolonne, antall: p.figurI(k), andel: null }];
  });
}

export function lesSluttaarsaker(t: Tabell, o: Omgivelser): void {
  for (const p of poster(t, o)) {
    const funn = funnene(p, t).filter((f) => f.antall !== null || f.andel !== null);
    if (funn.length === 0) continue;
    const [selskap, periode] = [p.selskap, p.periode];
    if (periode === null) p.meldManglerAar();
    if (selskap === null || !periode) continue;
    for (const f of funn) {
      const figur = f.antall ?? f.andel;
      if (
        figur === null ||
        !o.fakta.ny(selskap, `aarsak|${selskap}|${f.aarsak}|${periode.fra}|${periode.til}`, figur, '', o.problemer)
      )
        continue;
      const ny: SluttaarsakObservasjon = { selskap, periode, ...f, kilde: { ...p.kilde, celle: figur.kilde.celle } };
      o.fakta.sluttaarsaker.push(ny);
    }
  }
}
