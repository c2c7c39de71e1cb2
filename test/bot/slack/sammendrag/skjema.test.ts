import * as z from 'zod';
import { Hemmelig } from '../../../../bot/config/index.ts';
import { ADMIN, FREMMED, KANAL, LESER, type Oppsett, settOpp } from '../../../e2e/slack/oppsett.ts';
import { type PublishedView, suggested, visibleText } from '../../../fakes/slack/index.ts';
import { FakeSmtp } from '../../../fakes/smtp/index.ts';

const ANNEN = 'C0ANNEN';
const UTEN_BOT = 'C0UTENBOT';
const DELT = 'C0NOEN';
const valgt = (value: string) => ({ type: 'static_select', selected_option: { value } });
const felt = (id: string, tilstand: object) => ({ [id]: { [id]: tilstand } });
const naar = (value: string) => felt('naar', { type: 'plain_text_input', value });

describe.each(['http', 'socket'] as const)('the form of a subscription over %s', (modus) => {
  let o: Oppsett;
  let smtp: FakeSmtp;

  beforeAll(async () => {
    smtp = await FakeSmtp.start({ tls: 'ingen' });
    o = await settOpp({
      modus,
      naa: () => new Date('2026-11-23T07:00:00Z'),
      epost: { smtpUrl: new Hemmelig(smtp.url), fra: 'eierblikk@kommune.no', tilkoblinger: 2, perMinutt: 100_000 },
    });
    const { workspace } = o.slack;
    workspace.addChannel({ id: ANNEN, name: 'styret', kind: 'private' });
    workspace.addChannel({ id: UTEN_BOT, name: 'uten-bot', kind: 'public', is_member: false });
    workspace.addChannel({ id: DELT, name: 'noen-maal', kind: 'public' });
    const { rettigheter } = o.tjener.lager;
    await rettigheter.settKanalgrense(workspace.team, ANNEN, { selskaper: null, maal: null }, ADMIN);
    await rettigheter.settKanalgrense(workspace.team, DELT, { selskaper: null, maal: ['driftsmargin'] }, ADMIN);
    await rettigheter.gi({ team: workspace.team, kanal: DELT, bruker: LESER, rolle: 'leser' }, ADMIN);
  });
  afterAll(async () => {
    await o.rydd();
    await smtp.stop();
  });

  /** Slack's side of an interaction: what the app acknowledged it with. */
  async function samhandle(payload: unknown): Promise<unknown> {
    if (modus === 'socket') return (await o.slack.socket.deliver('interactive', payload)).payload;
    const svar = await o.http.interaction(payload);
    expect(svar.status).toBe(200);
    return svar.body;
  }
  const kommando = (tekst: string, user: string, channel = KANAL) => {
    const payload = o.slack.payloads.command({ channel, user }, tekst);
    return modus === 'socket' ? o.slack.socket.deliver('slash_commands', payload) : o.http.command(payload);
  };
  const aapne = (foer: ReadonlySet<string>, passer: RegExp) =>
    o.slack.until(
      () =>
        [...o.slack.views.values()].find(
          (v) => v.type === 'modal' && !foer.has(v.id) && passer.test(JSON.stringify(v.view)),
        ),
      10_000,
    );
  /** Opens something, and gives the modal when it shows what it should. */
  async function medModal(gjoer: () => Promise<unknown>, passer = /Hvem skal ha det/): Promise<PublishedView> {
    const foer = new Set(o.slack.views.keys());
    await gjoer();
    return aapne(foer, passer);
  }
  const viser = (modal: PublishedView, passer: RegExp): Promise<true> =>
    o.slack.until(() => (passer.test(JSON.stringify(modal.view)) ? true : undefined), 10_000);
  const trykk = (modal: PublishedView, user: string, action_id: string, value: string) =>
    samhandle(o.slack.payloads.viewAction(user, modal, { action_id, value }));
  const nytt = (user = LESER, channel = KANAL) => medModal(() => kommando('abonner sammendrag', user, channel));
  async function velgHvem(modal: PublishedView, user: string, hvem: string, felter = {}): Promise<void> {
    const verdier = { ...felt('hvem', valgt(hvem)), ...felter };
    const handling = { action_id: 'hvem', block_id: 'hvem', type: 'static_select' };
    const hash = modal.hash;
    await samhandle(o.slack.payloads.viewAction(user, modal, handling, verdier));
    await o.slack.until(() => (modal.hash === hash ? undefined : true), 10_000);
  }
  const send = async (modal: PublishedView, user: string, verdier = {}) =>
    o.slack.settle(modal, await samhandle(o.slack.payloads.viewSubmission(user, modal, verdier)));
  async function lagret(modal: PublishedView, user: string, verdier = {}): Promise<{ id: number; tekst: string }> {
    const utfall = await send(modal, user, verdier);
    if (utfall.kind !== 'shown') throw new Error(JSON.stringify(utfall));
    const tekst = visibleText(utfall.view.view.blocks).join('\n');
    const id = z.object({ id: z.number() }).parse(JSON.parse(String(utfall.view.view.private_metadata))).id;
    return { id, tekst };
  }
  const rad = async (id: number) =>
    (await o.tjener.lager.sammendrag.hent(id)) ?? Promise.reject(new Error(`ingen ${id}`));
  const finnes = async (id: number) => (await o.tjener.lager.sammendrag.hent(id)) !== null;

  test('the bare command opens it at once, lists what there is, and saves what most want with one press', async () => {
    const modal = await nytt();
    expect(o.slack.calls.find((c) => c.method === 'views.open')?.outcome).toBe('ok');
    const { id, tekst } = await lagret(modal, LESER);
    expect(tekst).toContain('Sammendraget er satt opp.');
    expect(tekst).toContain('porteføljen, første virkedag i måneden kl. 08');
    // 1 January is a holiday, and 1 February a Monday.
    for (const dag of ['1. desember 2026', '4. januar 2027', '1. februar 2027'])
      expect(tekst).toContain(`${dag} kl. 08.00`);
    expect(await rad(id)).toMatchObject({ adresse: KANAL, samtykke: 'trengs_ikke', aktiv: true, bareNytt: true });
    await kommando('abonner sammendrag', LESER);
    const liste = await o.slack.posted((m) => m.ephemeral === LESER && m.text.includes(`${id}: porteføljen`), 10_000);
    expect(JSON.stringify(liste.blocks)).toContain(`"action_id":"sammendrag_aapne"`);
    const [revisjon] = await o.base.sql(
      "select bruker, utfall, detaljer->>'hva' as hva from eierblikk.revisjon where handling = 'abonner' order by id desc limit 1",
    );
    expect(revisjon).toEqual({ bruker: LESER, utfall: 'tillatt', hva: 'nytt' });
  }, 60_000);

  test('one form makes one subscription, however often it is sent', async () => {
    const modal = await nytt();
    const skjema = { ...modal };
    const { id } = await lagret(modal, LESER, naar('hver mandag kl. 07'));
    const igjen = await send(skjema, LESER, naar('hver mandag kl. 07'));
    expect(igjen).toEqual({ kind: 'errors', errors: { hvem: expect.stringContaining('lagret fra før') } });
    const alle = await o.tjener.lager.sammendrag.liste({ team: o.slack.workspace.team, kanal: KANAL });
    expect(alle.filter((a) => a.tidsplan.slag === 'ukedag').map((a) => a.id)).toEqual([id]);
  }, 60_000);

  test('everything can be chosen: kommune, forms, nynorsk, long, sent also when nothing is new', async () => {
    const modal = await nytt();
    const typed = { block_id: 'hva', action_id: 'hva', value: 'osl' };
    const valgene = suggested(await samhandle(o.slack.payloads.suggestion(LESER, modal, typed)));
    expect(valgene[0]?.text).toBe('Oslo');
    const { id, tekst } = await lagret(modal, LESER, {
      ...felt('hva', { type: 'external_select', selected_option: { value: valgene[0]?.value } }),
      ...naar('to uker før generalforsamling'),
      ...felt('former', { type: 'checkboxes', selected_options: [{ value: 'pdf' }, { value: 'melding' }] }),
      ...felt('maalform', { type: 'radio_buttons', selected_option: { value: 'nn' } }),
      ...felt('lengde', { type: 'radio_buttons', selected_option: { value: 'lang' } }),
      ...felt('nytt', { type: 'checkboxes', selected_options: [] }),
    });
    expect(tekst).toContain('Oslo, to uker før generalforsamling kl. 08');
    expect(tekst).toContain('melding, pdf, nynorsk, lang');
    expect((await rad(id)).bareNytt).toBe(false);
  }, 60_000);

  test('what is wrong is said at its field, all of it at once, and nothing is made', async () => {
    const antall = (await o.tjener.lager.sammendrag.liste(null)).length;
    const modal = await nytt();
    const utfall = await send(modal, LESER, {
      ...naar('når det passer'),
      ...felt('hva', {
        type: 'external_select',
        selected_option: { value: JSON.stringify({ slag: 'kommune', kommune: 'Atlantis' }) },
      }),
    });
    expect(utfall).toEqual({
      kind: 'errors',
      errors: {
        naar: expect.stringContaining('Forstår ikke når: «når det passer»'),
        hva: expect.stringContaining('finnes ikke i arbeidsboken'),
      },
    });
    expect(await send(modal, LESER, naar('hver dag kl. 25'))).toMatchObject({
      errors: { naar: expect.stringContaining('Klokkeslettet finnes ikke') },
    });
    expect((await o.tjener.lager.sammendrag.liste(null)).length).toBe(antall);
  }, 60_000);

  test('another channel: the bot must be in it, and its own rights and limits count', async () => {
    const velgKanal = async (kanal: string, user = LESER) => {
      const modal = await nytt(user);
      await velgHvem(modal, user, 'kanal', naar('hvert kvartal'));
      expect(JSON.stringify(modal.view.blocks)).toContain('"initial_value":"hvert kvartal"');
      return { modal, verdier: felt('kanal', { type: 'conversations_select', selected_conversation: kanal }) };
    };
    for (const [kanal, grunn] of [
      [UTEN_BOT, 'ikke med i kanalen'],
      ['C0FINNESIKKE', 'ikke med i kanalen'],
      [ANNEN, 'Du har ikke tilgang'],
      [DELT, 'bare noen av målene'],
    ] as const) {
      const { modal, verdier } = await velgKanal(kanal);
      expect(await send(modal, LESER, verdier)).toEqual({
        kind: 'errors',
        errors: { kanal: expect.stringContaining(grunn) },
      });
    }
    await kommando(`abonner sammendrag hvert kvartal til <#${ANNEN}|styret>`, LESER);
    await o.slack.posted((m) => m.ephemeral === LESER && m.text.startsWith('Du har ikke tilgang'), 10_000);
    const { modal, verdier } = await velgKanal(ANNEN, ADMIN);
    const { id } = await lagret(modal, ADMIN, verdier);
    expect(await rad(id)).toMatchObject({ adresse: ANNEN, samtykke: 'trengs_ikke' });
  }, 60_000);

  test('another person is asked first; an e-mail is for those who may import, and must be an address', async () => {
    const person = await nytt();
    await velgHvem(person, LESER, 'person');
    const { id, tekst } = await lagret(person, LESER, felt('person', { type: 'users_select', selected_user: FREMMED }));
    expect(tekst).toContain('får ingenting før svaret er ja');
    expect(await rad(id)).toMatchObject({ adresse: FREMMED, samtykke: 'spurt' });
    const direkte = o.slack.workspace.directMessage(FREMMED).id;
    await o.slack.posted((m) => m.channel === direkte && m.text.includes('Vil du ha det?'), 10_000);

    const adresse = (value: string) => felt('epost', { type: 'email_text_input', value });
    const leser = await nytt();
    await velgHvem(leser, LESER, 'epost');
    expect(await send(leser, LESER, adresse('styret@kommune.no'))).toEqual({
      kind: 'errors',
      errors: { epost: expect.stringContaining('ikke tilgang') },
    });
    const admin = await nytt(ADMIN);
    await velgHvem(admin, ADMIN, 'epost');
    expect(await send(admin, ADMIN, adresse('styret@kommune'))).toMatchObject({
      errors: { epost: expect.stringContaining('verken en kanal') },
    });
    expect(await rad((await lagret(admin, ADMIN, adresse('styret@kommune.no'))).id)).toMatchObject({
      adresse: 'styret@kommune.no',
    });
  }, 60_000);

  test('from the App Home: new, opened, previewed, tried, paused, resumed, changed and deleted', async () => {
    const direkte = o.slack.workspace.directMessage(ADMIN).id;
    const hjemviser = (passer: RegExp, ikke = /^$/) =>
      o.slack.until(() => {
        const tekst = JSON.stringify(o.slack.views.get(ADMIN)?.view.blocks ?? []);
        return passer.test(tekst) && !ikke.test(tekst) ? true : undefined;
      }, 10_000);
    const aapnet = o.slack.payloads.homeOpened(ADMIN);
    await (modus === 'socket' ? o.slack.socket.deliver('events_api', aapnet) : o.http.event(aapnet));
    await hjemviser(/Nytt sammendrag/);
    const hjemtrykk = (action_id: string, value: string) =>
      samhandle(o.slack.payloads.action({ channel: '', user: ADMIN }, { action_id, value }));
    const ny = await medModal(() => hjemtrykk('sammendrag_nytt', 'nytt'));
    expect(JSON.stringify(ny.view.blocks)).toContain('Meg, i direktemeldingen');
    const { id } = await lagret(ny, ADMIN, naar('hver fredag kl. 12'));
    expect(await rad(id)).toMatchObject({ adresse: ADMIN, samtykke: 'ja' });
    await hjemviser(new RegExp(`${id}: porteføljen, hver fredag kl. 12`));

    const modal = await medModal(() => hjemtrykk('sammendrag_aapne', String(id)), /De neste gangene/);
    expect(visibleText(modal.view.blocks).join('\n')).toContain('27. november 2026 kl. 12.00');
    await trykk(modal, ADMIN, 'sammendrag_gjoer_vis', String(id));
    await viser(modal, /Her uten diagram/);
    expect(visibleText(modal.view.blocks).join('\n')).toContain('Unikum AS');
    await trykk(modal, ADMIN, 'sammendrag_tilbake', String(id));
    await viser(modal, /De neste gangene/);
    const foer = o.slack.messages.length;
    await trykk(modal, ADMIN, 'sammendrag_gjoer_prøv', String(id));
    await viser(modal, /på vei til mottakeren/);
    await o.slack.until(() => o.slack.messages.slice(foer).find((m) => m.channel === direkte), 15_000);
    await trykk(modal, ADMIN, 'sammendrag_gjoer_pause', String(id));
    await viser(modal, /sammendrag_gjoer_gjenoppta/);
    const { aktiv, avmelding } = await rad(id);
    expect(aktiv).toBe(false);
    await hjemviser(/på pause/);
    await trykk(modal, ADMIN, 'sammendrag_endre', String(id));
    await viser(modal, /Hvem skal ha det/);
    expect(JSON.stringify(modal.view.blocks)).toContain('"initial_value":"hver fredag kl. 12"');
    const endret = await lagret(modal, ADMIN, naar('hver torsdag kl. 12'));
    expect(endret.tekst).toContain('Sammendraget er endret');
    expect(endret.id).toBe(id);
    expect(await rad(id)).toMatchObject({ aktiv: false, stanset: 'pause', samtykke: 'ja', avmelding });
    await trykk(modal, ADMIN, 'sammendrag_gjoer_gjenoppta', String(endret.id));
    await viser(modal, /går igjen fra nå av/);
    await trykk(modal, ADMIN, 'sammendrag_gjoer_slett', String(endret.id));
    await viser(modal, /er slettet/);
    expect(await finnes(endret.id)).toBe(false);
    await hjemviser(/Nytt sammendrag/, /hver torsdag/);
  }, 60_000);

  test("another's is not opened, changed or deleted; nor is the form left open to who may see nothing", async () => {
    const { id } = await lagret(await nytt(ADMIN), ADMIN, naar('hver tirsdag'));
    const avvist = () =>
      o.base.sql(
        "select bruker, regel from eierblikk.revisjon where handling = 'abonner' and utfall = 'avvist' order by id",
      );
    const foerAvvist = (await avvist()).length;
    const knapp = { action_id: 'sammendrag_aapne', value: String(id) };
    const foer = o.slack.messages.length;
    await kommando('abonner sammendrag', LESER);
    const liste = await o.slack.until(() => o.slack.messages.slice(foer).find((m) => m.ephemeral === LESER), 10_000);
    const modal = await medModal(
      () => samhandle(o.slack.payloads.action({ channel: KANAL, user: LESER }, knapp, liste)),
      /Du har ikke tilgang/,
    );
    expect(JSON.stringify(modal.view.blocks)).not.toContain('action_id');
    // As if the buttons had been there: the one who presses is what counts.
    const minne = JSON.stringify({ kanal: KANAL, hjem: false, id });
    const { hash } = modal;
    await trykk(
      { ...modal, view: { ...modal.view, private_metadata: minne } },
      LESER,
      'sammendrag_gjoer_slett',
      String(id),
    );
    await o.slack.until(() => (modal.hash === hash ? undefined : true), 10_000);
    expect(await finnes(id)).toBe(true);
    const sagt = o.slack.messages.length;
    const nektet = await medModal(() => kommando('abonner sammendrag', FREMMED), /Du har ikke tilgang/);
    expect(JSON.stringify(nektet.view.blocks)).not.toContain('"input"');
    await o.slack.until(() => o.slack.messages.slice(sagt).find((m) => m.ephemeral === FREMMED), 10_000);
    const regel = 'bruker:ingen_rolle';
    expect((await avvist()).slice(foerAvvist)).toEqual([
      { bruker: LESER, regel },
      { bruker: LESER, regel },
      { bruker: FREMMED, regel },
    ]);
  }, 60_000);

  test('two who change the same one: the first counts, and the other is told', async () => {
    const { id } = await lagret(await nytt(ADMIN), ADMIN, naar('hver lørdag'));
    const knapp = { action_id: 'sammendrag_aapne', value: String(id) };
    await kommando('abonner sammendrag', ADMIN);
    const liste = await o.slack.posted((m) => m.ephemeral === ADMIN && m.text.includes(`${id}: `), 10_000);
    const skjema = async () => {
      const trykket = o.slack.payloads.action({ channel: KANAL, user: ADMIN }, knapp, liste);
      const modal = await medModal(() => samhandle(trykket), /De neste gangene/);
      await trykk(modal, ADMIN, 'sammendrag_endre', String(id));
      await viser(modal, /Hvem skal ha det/);
      return modal;
    };
    const [en, to] = [await skjema(), await skjema()];
    await lagret(en, ADMIN, naar('hver søndag'));
    expect(await send(to, ADMIN, naar('hver mandag'))).toMatchObject({
      errors: { hvem: expect.stringContaining('endret eller slettet av en annen') },
    });
    expect((await rad(id)).aktiv).toBe(true);
  }, 60_000);

  test('it opens before Slack has told who somebody is: a trigger is good for three seconds', async () => {
    o.slack.workspace.addUser({ id: 'U0GJEST', name: 'gjest', is_restricted: true });
    o.slack.faults.next('users.info', { kind: 'slow', ms: 3_200 });
    const modal = await medModal(() => kommando('abonner sammendrag', 'U0GJEST'));
    await viser(modal, /Eierblikk svarer ikke gjestebrukere/);
    expect(JSON.stringify(modal.view.blocks)).not.toContain('"input"');
  }, 60_000);

  test('who has said no is not signed up anew by a change', async () => {
    const { id } = await lagret(await nytt(ADMIN), ADMIN, naar('hver onsdag'));
    await o.tjener.lager.sammendrag.stans(id, 'avmeldt');
    const foer = o.slack.messages.length;
    await kommando('abonner sammendrag', ADMIN);
    const liste = await o.slack.until(() => o.slack.messages.slice(foer).find((m) => m.ephemeral === ADMIN), 10_000);
    const knapp = { action_id: 'sammendrag_aapne', value: String(id) };
    const modal = await medModal(
      () => samhandle(o.slack.payloads.action({ channel: KANAL, user: ADMIN }, knapp, liste)),
      /De neste gangene/,
    );
    await trykk(modal, ADMIN, 'sammendrag_endre', String(id));
    await viser(modal, /Hvem skal ha det/);
    expect(await send(modal, ADMIN)).toMatchObject({ errors: { hvem: expect.stringContaining('takket nei') } });
    expect(await rad(id)).toMatchObject({ aktiv: false });
  }, 60_000);
});
