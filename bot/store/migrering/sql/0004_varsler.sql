create table eierblikk.abonnement (
  id int generated always as identity primary key,
  team text not null,
  kanal text not null,
  slag text not null check (slag in ('varsel', 'oppsummering')),
  -- null: every company, every rule.
  selskaper text[],
  regler text[],
  -- When a summary is due, as the schedule writes it; null for alerts.
  tidsplan jsonb,
  aktiv boolean not null default true,
  opprettet_av text not null,
  opprettet timestamptz not null default now()
);
create index abonnement_kanal on eierblikk.abonnement (team, kanal);

-- One row for each time a summary was due: whoever writes it, runs it.
create table eierblikk.kjoering (
  abonnement int not null references eierblikk.abonnement on delete cascade,
  tidspunkt timestamptz not null,
  startet timestamptz not null default now(),
  ferdig timestamptz,
  resultat text,
  primary key (abonnement, tidspunkt)
);

-- The findings of a version on the day they were reckoned.
create table eierblikk.funn (
  versjon int not null references eierblikk.versjon,
  noekkel text not null,
  regel text not null,
  selskap text not null,
  periode text not null,
  alvor text not null,
  innhold json not null,
  primary key (versjon, noekkel)
);
create table eierblikk.funnberegning (
  versjon int primary key references eierblikk.versjon,
  dato date not null,
  beregnet timestamptz not null default now()
);

-- Told once per channel: whoever writes the row, tells.
create table eierblikk.varsel (
  id bigint generated always as identity primary key,
  team text not null,
  kanal text not null,
  versjon int not null references eierblikk.versjon,
  noekkel text not null,
  foer text,
  etter text,
  fortalt timestamptz not null default now(),
  unique (team, kanal, versjon, noekkel)
);

-- Snoozed until a date, or acknowledged (no date), by a person and with a reason; the history stays.
create table eierblikk.demping (
  id int generated always as identity primary key,
  team text not null,
  kanal text not null,
  noekkel text not null,
  slag text not null check (slag in ('utsatt', 'kvittert')),
  til date,
  grunn text not null check (grunn <> ''),
  av text not null,
  tid timestamptz not null default now(),
  opphevet_av text,
  opphevet timestamptz,
  check ((slag = 'utsatt') = (til is not null))
);
create unique index demping_gjeldende on eierblikk.demping (team, kanal, noekkel) where opphevet is null;
