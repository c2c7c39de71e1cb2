-- Subscriptions to summaries: who gets what, how and when. Alerts use none of this.
alter table eierblikk.abonnement
  add column mottaker text not null default 'kanal' check (mottaker in ('kanal', 'bruker', 'epost')),
  -- A channel id, a user id or an e-mail address; null: the channel of the row.
  add column adresse text,
  -- The portfolio, a kommune or a company (JSON); null for alerts.
  add column omfang jsonb,
  add column maalform text not null default 'nb' check (maalform in ('nb', 'nn')),
  add column lengde text not null default 'kort' check (lengde in ('kort', 'lang')),
  add column former text[] not null default '{melding}',
  add column bare_nytt boolean not null default true,
  -- How long after its time a summary may still be sent, in hours.
  add column vindu_timer int not null default 72 check (vindu_timer between 1 and 720),
  add column samtykke text not null default 'trengs_ikke' check (samtykke in ('trengs_ikke', 'spurt', 'ja', 'nei')),
  -- Why it isn't active: paused by somebody, unsubscribed by the recipient.
  add column stanset text check (stanset in ('pause', 'avmeldt', 'takket_nei')),
  -- Known to the recipient of an e-mail only: it stops the subscription.
  add column avmelding text unique,
  -- Due times up to here are reckoned; when the next one is, and in which version's light.
  -- From when: made, or begun again after a pause.
  add column gjelder_fra timestamptz,
  add column regnet_til timestamptz,
  add column neste timestamptz,
  add column regnet_versjon int;
create index abonnement_neste on eierblikk.abonnement (neste) where aktiv and slag = 'oppsummering';

-- What became of each due time.
alter table eierblikk.kjoering
  add column slag text not null default 'plan' check (slag in ('plan', 'test')),
  add column anledning jsonb,
  -- Why it was passed over, or what went wrong.
  add column notat text,
  -- What was told of: the next one tells what is new since this.
  add column versjon int,
  -- How many messages it is (text, files).
  add column deler int not null default 0;
create index kjoering_uferdig on eierblikk.kjoering (abonnement, tidspunkt) where ferdig is null;
create index kjoering_feil on eierblikk.kjoering (tidspunkt) where resultat in ('feilet', 'uvisst', 'delvis');

-- E-mail and summaries have lines of their own in the outbox: an answer never stands behind a thousand summaries.
create index utboks_koe on eierblikk.utboks (metode, neste_forsoek, id)
  where metode in ('epost', 'sammendrag') and status in ('venter', 'sendes', 'uvisst');

-- Work that one process does at a time, however many there are: whoever holds the lease does it, until it runs out.
create table eierblikk.forpaktning (
  navn text primary key,
  holder uuid not null,
  til timestamptz not null
);
