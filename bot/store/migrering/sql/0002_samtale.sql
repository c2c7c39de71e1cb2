-- What came in, written before the work: the same event twice is one row. The content is kept only until it is done.
create table eierblikk.hendelse (
  noekkel text primary key,
  team text not null,
  kanal text,
  ts text,
  innhold jsonb,
  mottatt timestamptz not null default now(),
  laast_til timestamptz not null,
  forsoek int not null default 1,
  ferdig timestamptz
);
create unique index hendelse_melding on eierblikk.hendelse (team, kanal, ts) where ts is not null;
create index hendelse_uferdig on eierblikk.hendelse (laast_til) where ferdig is null;

-- What goes out: written with the work's result, told from sent by Slack's own ts.
create table eierblikk.utboks (
  id bigint generated always as identity primary key,
  noekkel text not null unique,
  team text not null,
  kanal text not null,
  traad text,
  metode text not null,
  innhold json not null,
  status text not null default 'venter' check (status in ('venter', 'sendes', 'sendt', 'feilet', 'uvisst')),
  opprettet timestamptz not null default now(),
  neste_forsoek timestamptz not null default now(),
  forsoek int not null default 0,
  laas uuid,
  laast_til timestamptz,
  slack_ts text,
  sendt timestamptz,
  feil text,
  check (status <> 'sendt' or sendt is not null)
);
-- The few that aren't over: every index more is paid for in every answer.
create index utboks_aapne on eierblikk.utboks (neste_forsoek, id) where status in ('venter', 'sendes', 'uvisst');

create table eierblikk.samtale (
  team text not null,
  kanal text not null,
  traad text not null,
  bruker text not null,
  sporring text not null,
  oppdatert timestamptz not null default now(),
  utloeper timestamptz not null,
  primary key (team, kanal, traad, bruker)
);

create table eierblikk.tilbakemelding (
  id bigint generated always as identity primary key,
  team text not null,
  kanal text not null,
  melding_ts text not null,
  bruker text not null,
  verdi text not null check (verdi in ('nyttig', 'ikke_nyttig')),
  kommentar text,
  sporring text,
  dataversjon int references eierblikk.versjon,
  tid timestamptz not null default now(),
  unique (team, kanal, melding_ts, bruker)
);
