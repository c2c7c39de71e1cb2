import type { PostedMessage } from '../../fakes/slack/index.ts';
import { regnskap } from './arbeidsbok.ts';
import { ADMIN, FREMMED, KANAL, LESER, type Oppsett, settOpp } from './oppsett.ts';

const MARGIN = 'Hva var driftsmarginen til Spir i 2020?';
let o: Oppsett;
beforeAll(async () => {
  o = await settOpp();
});
afterAll(() => o.rydd());

async function neste(gjoer: () => Promise<unknown>, passer: (m: PostedMessage) => boolean = () => true) {
  const foer = o.slack.messages.length;
  await gjoer();
  return o.slack.until(() => o.slack.messages.slice(foer).find(passer), 20_000);
}

const spoer = (tekst = MARGIN, bruker = LESER) =>
  neste(() => o.http.event(o.slack.payloads.mention({ channel: KANAL, user: bruker }, tekst)));

/** The value of a button or of a feedback thumb, as Slack would send it back. */
function verdi(melding: PostedMessage, handling: string): string {
  const knapper: string[] = [];
  const gaaGjennom = (del: unknown): void => {
    if (Array.isArray(del)) for (const d of del) gaaGjennom(d);
    else if (typeof del === 'object' && del !== null) {
      if ('action_id' in del && del.action_id === handling) {
        const baerer = 'positive_button' in del ? del.positive_button : del;
        if (typeof baerer === 'object' && baerer !== null && 'value' in baerer) knapper.push(String(baerer.value));
      }
      for (const d of Object.values(del)) gaaGjennom(d);
    }
  };
  gaaGjennom(melding.blocks);
  const [foerste] = knapper;
  if (foerste === undefined) throw new Error(`ingen knapp ${handling}`);
  return foerste;
}

function trykk(melding: PostedMessage, action_id: string, bruker = LESER): Promise<unknown> {
  const handling = { action_id, value: verdi(melding, action_id) };
  return o.http.interaction(o.slack.payloads.action({ channel: melding.channel, user: bruker }, handling, melding));
}

async function kommando(tekst: string, bruker = ADMIN, kanal = KANAL): Promise<PostedMessage> {
  return neste(() => o.http.command(o.slack.payloads.command({ channel: kanal, user: bruker }, tekst)));
}

describe('under an answer', () => {
  test('«Vis grunnlag» shows the calculation and the sources, in the thread', async () => {
    const svar = await spoer();
    const grunnlag = await neste(() => trykk(svar, 'grunnlag'));
    expect(grunnlag.thread_ts).toBe(svar.thread_ts);
    expect(grunnlag.text).toMatch(/104\s900\s000/);
    expect(grunnlag.text).toMatch(/Kilde/);
  });

  test('«Over tid» and «Sammenlign» ask on', async () => {
    const svar = await spoer();
    expect((await neste(() => trykk(svar, 'videre_sammenlign'))).text).toContain('Fossheim');
    const resultat = await spoer('Hva var AFT-resultatet til Unikum i 2021?');
    expect((await neste(() => trykk(resultat, 'videre_over_tid'))).text).toContain('2019');
  });

  test('a button is pressed with today’s rights', async () => {
    const svar = await spoer();
    const nektet = await neste(() => trykk(svar, 'grunnlag', FREMMED));
    expect(nektet.text).toMatch(/^\D*$/);
  });

  test('a thumb is kept, with the query and the version', async () => {
    const svar = await spoer();
    const takk = await neste(() => trykk(svar, 'tilbakemelding'));
    expect(takk.ephemeral).toBe(LESER);
    const [rad] = await o.base.sql('select * from eierblikk.tilbakemelding');
    expect(rad).toMatchObject({ bruker: LESER, melding_ts: svar.ts, verdi: 'nyttig', dataversjon: 1 });
  });

  test('the one who asked deletes an answer; others may not', async () => {
    const svar = await spoer();
    const nei = await neste(() => trykk(svar, 'slett', FREMMED));
    expect(nei.text).toContain('Bare den som spurte');
    await trykk(svar, 'slett');
    await o.slack.until(() => (svar.deleted ? true : undefined));
  });
});

describe('/eierblikk', () => {
  test('hjelp and status, seen by the one who asks', async () => {
    expect((await kommando('hjelp')).text).toContain('/eierblikk abonner');
    const status = await kommando('status', LESER);
    expect(status.text).toContain('versjon 1');
    expect(status.text).toContain('27 bedrifter');
    expect(status.ephemeral).toBe(LESER);
    expect((await kommando('status', FREMMED)).text).toMatch(/^\D*$/);
  });

  test('spør answers in the channel, and to the one who asks where the bot is no member', async () => {
    expect(await kommando(`spør ${MARGIN}`, LESER)).toMatchObject({ channel: KANAL, ephemeral: null });
    o.slack.workspace.addChannel({ id: 'C0UTE', name: 'ute', kind: 'public', is_member: false });
    const { team } = o.slack.workspace;
    await o.tjener.lager.rettigheter.settKanalgrense(team, 'C0UTE', { selskaper: null, maal: null }, ADMIN);
    const svar = await kommando(`spør ${MARGIN}`, ADMIN, 'C0UTE');
    expect(svar.text).toContain('3,1');
    expect(svar.ephemeral).toBe(ADMIN);
  });

  test('tilgang: an administrator opens a channel, gives a role and takes it away', async () => {
    const kanal = 'C0NY';
    o.slack.workspace.addChannel({ id: kanal, name: 'ny', kind: 'public' });
    const spoerDer = () => neste(() => o.http.event(o.slack.payloads.mention({ channel: kanal, user: LESER }, MARGIN)));
    expect((await spoerDer()).text).not.toContain('3,1');
    expect((await kommando('tilgang åpne selskaper: Spir Oslo AS', ADMIN, kanal)).text).toContain('1 bedrift,');
    expect((await kommando(`tilgang gi leser <@${LESER}|leser>`, ADMIN, kanal)).text).toContain('Ga tilgang');
    expect((await spoerDer()).text).toContain('3,1');
    expect((await kommando('tilgang', ADMIN, kanal)).text).toContain(`<@${LESER}>`);
    await kommando(`tilgang ta leser <@${LESER}|leser>`, ADMIN, kanal);
    expect((await spoerDer()).text).not.toContain('3,1');
    expect((await kommando('tilgang gi administrator alle', ADMIN, kanal)).text).toContain('Roller');
    expect((await kommando('tilgang steng', LESER, kanal)).text).toContain('Du har ikke tilgang');
  });
});

describe('who is denied', () => {
  const avvist = (handling: string) =>
    o.base.sql(`select bruker, kanal, regel from eierblikk.revisjon
                where utfall = 'avvist' and handling = '${handling}' order by id desc limit 1`);

  test.each(['status', 'abonner', 'abonner av', 'tilgang'])('%s: told so, no figures, logged', async (tekst) => {
    const svar = await kommando(tekst, FREMMED);
    expect(svar.text).toMatch(/^\D*$/);
    const [handling = ''] = tekst.split(' ');
    expect(await avvist(handling)).toEqual([{ bruker: FREMMED, kanal: KANAL, regel: 'bruker:ingen_rolle' }]);
  });

  test('deleting somebody else’s answer', async () => {
    const svar = await spoer();
    await neste(() => trykk(svar, 'slett', FREMMED));
    expect(await avvist('slett_svar')).toEqual([{ bruker: FREMMED, kanal: KANAL, regel: 'bruker:ingen_rolle' }]);
  });

  test('a subscription that is made and one that is stopped are in the log too', async () => {
    await kommando('abonner Unikum AS', LESER);
    await kommando('abonner av', LESER);
    const linjer = await o.base.sql(`select utfall, detaljer from eierblikk.revisjon
                                     where handling = 'abonner' and bruker = '${LESER}' order by id`);
    expect(linjer).toEqual([
      { utfall: 'tillatt', detaljer: { varsel: ['unikum-as'] } },
      { utfall: 'tillatt', detaljer: { av: [expect.any(Number)] } },
    ]);
  });
});

test('«Forklar» on an answer, or on anybody’s words, explains the first concept in them', async () => {
  const forklar = async (text: string) => {
    const melding = { ts: o.slack.newTs(), text };
    const steds = { channel: KANAL, user: LESER };
    return (await neste(() => o.http.interaction(o.slack.payloads.shortcut(steds, 'forklar', melding)))).text;
  };
  const svar = await spoer('Hvem i Oslo har driftsmargin under 3 %?');
  expect(await forklar(svar.text)).toContain('Driftsmargin er');
  expect(await forklar('Unikum har negativ egenkapitalandel for tredje år på rad')).toContain('Egenkapitalandel er');
  expect(await forklar('Ser at resultatgraden falt. Er driftsmarginen ok?')).toContain('Resultatgrad er');
  expect(await forklar('God helg')).toContain('Jeg fant ingenting å forklare');
});

test('«Forklar» explains the words of a message', async () => {
  const melding = { ts: o.slack.newTs(), text: 'driftsmargin' };
  const svar = await neste(() =>
    o.http.interaction(o.slack.payloads.shortcut({ channel: KANAL, user: LESER }, 'forklar', melding)),
  );
  expect(svar.thread_ts).toBe(melding.ts);
  expect(svar.text).toMatch(/[Dd]riftsresultat/);
});

describe('the app', () => {
  test('its conversation suggests questions', async () => {
    await o.http.event(o.slack.payloads.homeOpened(ADMIN, 'messages'));
    const [forslag] = await o.slack.until(() => (o.slack.suggestions.length > 0 ? o.slack.suggestions : undefined));
    expect(forslag?.prompts.length).toBeGreaterThan(1);
  });

  test('its home shows the portfolio to who may see it, and no figures to others', async () => {
    await o.http.event(o.slack.payloads.homeOpened(ADMIN));
    const hjem = await o.slack.until(() => o.slack.views.get(ADMIN));
    expect(JSON.stringify(hjem.view.blocks)).toMatch(/Omsetning/);
    await o.http.event(o.slack.payloads.homeOpened(FREMMED));
    const lukket = await o.slack.until(() => o.slack.views.get(FREMMED));
    expect(JSON.stringify(lukket.view.blocks)).not.toMatch(/\d %|mill/);
  });
});

describe('alerts', () => {
  const DEL = 'C0MARGIN';
  beforeAll(async () => {
    o.slack.workspace.addChannel({ id: DEL, name: 'margin', kind: 'public' });
    const { team } = o.slack.workspace;
    const { rettigheter } = o.tjener.lager;
    await rettigheter.settKanalgrense(team, DEL, { selskaper: null, maal: ['driftsmargin'] }, ADMIN);
    await rettigheter.gi({ team, kanal: DEL, bruker: LESER, rolle: 'leser' }, ADMIN);
  });
  const varsler = (kanal: string) =>
    o.slack.messages.filter((m) => m.channel === kanal && JSON.stringify(m.blocks).includes('"kvitter"'));

  async function taIBruk(egenkapital: number, driftsresultat = 2_000_000): Promise<void> {
    const kanal = o.slack.workspace.directMessage(ADMIN).id;
    const fil = o.slack.workspace.addFile({
      name: `tall${egenkapital}.xlsx`,
      user: ADMIN,
      bytes: regnskap(egenkapital, 'Unikum AS', [], driftsresultat),
      channels: [kanal],
    });
    const melding = await neste(
      () => o.http.event(o.slack.payloads.fileShared({ channel: kanal, user: ADMIN }, fil.id)),
      (m) => JSON.stringify(m.blocks).includes('ta_i_bruk'),
    );
    await neste(
      () => trykk(melding, 'ta_i_bruk', ADMIN),
      (m) => m.text.includes('tatt i bruk'),
    );
  }

  test('a version that brings a brudd tells the subscribed channel once, and a silenced one is not told', async () => {
    expect((await kommando('abonner', LESER)).text).toContain('varsel her');
    await taIBruk(9_000_000);
    const foer = varsler(KANAL).length;
    await taIBruk(-2_000_000);
    const varsel = await o.slack.until(() => varsler(KANAL)[foer], 20_000);
    expect(varsel.text).toMatch(/ingen funn|ikke noe funn|Før/i);
    expect(varsel.text).toContain('egenkapital');
    const to = await o.enTil();
    await to.bot.tjenester.lager.klar();
    await new Promise((ferdig) => setTimeout(ferdig, 500));
    expect(varsler(KANAL)).toHaveLength(foer + 1);

    // Acknowledged with a reason: without one the form says so.
    await trykk(varsel, 'kvitter', LESER);
    const modal = await o.slack.until(() => [...o.slack.views.values()].find((v) => v.type === 'modal'));
    const uten = await o.http.interaction(
      o.slack.payloads.viewSubmission(LESER, modal, { grunn: { grunn: { type: 'plain_text_input', value: ' ' } } }),
    );
    expect(uten.body).toContain('Skriv en grunn');
    const kvittering = await neste(() =>
      o.http.interaction(
        o.slack.payloads.viewSubmission(LESER, modal, {
          grunn: { grunn: { type: 'plain_text_input', value: 'Kjent. <!channel> Ny kapital i mars.' } },
        }),
      ),
    );
    expect(kvittering.text).toContain('Kjent. &lt;!channel&gt;');
    const [demping] = await o.base.sql('select slag, grunn, av from eierblikk.demping');
    expect(demping).toMatchObject({ slag: 'kvittert', av: LESER });
    await taIBruk(9_500_000);
    await taIBruk(-3_000_000);
    await new Promise((ferdig) => setTimeout(ferdig, 500));
    const fortalt = varsler(KANAL).slice(foer + 1);
    expect(fortalt.filter((m) => m.text.includes('negativ'))).toEqual([]);
  });

  test('a snoozed finding is kept with its day and reason', async () => {
    const [varsel] = varsler(KANAL).slice(-1);
    if (varsel === undefined) throw new Error('ingen varsel');
    await trykk(varsel, 'utsett', LESER);
    const modal = await o.slack.until(() =>
      [...o.slack.views.values()].find((v) => JSON.stringify(v.view).includes('utsatt')),
    );
    const grunn = { grunn: { type: 'plain_text_input', value: 'Styret ser på det' } };
    const send = (dag: string) =>
      o.http.interaction(
        o.slack.payloads.viewSubmission(LESER, modal, {
          grunn,
          til: { til: { type: 'datepicker', selected_date: dag } },
        }),
      );
    expect((await send('2020-01-01')).body).toContain('fra i dag og framover');
    const svar = await neste(() => send('2099-12-31'));
    expect(svar.text).toContain('utsatte til 31. desember 2099: Styret ser på det');
    const [demping] = await o.base.sql("select slag, til::text, av from eierblikk.demping where slag = 'utsatt'");
    expect(demping).toEqual({ slag: 'utsatt', til: '2099-12-31', av: LESER });
  });

  test('a channel that sees the margin only is told of the margin, and of nothing else', async () => {
    expect((await kommando('abonner', LESER, DEL)).text).toContain('som kan vises her: Driftsmargin.');
    await taIBruk(-4_000_000, -1_000_000);
    const [varsel] = await o.slack.until(() => (varsler(DEL).length > 0 ? varsler(DEL) : undefined), 20_000);
    expect(varsel?.text).toContain('Driftsmarginen i Unikum AS');
    expect(varsel?.text).not.toMatch(/egenkapital/i);
  });
});
