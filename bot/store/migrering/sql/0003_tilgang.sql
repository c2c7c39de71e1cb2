-- '*' stands for every channel, or every user.
create table eierblikk.tilgang (
  id int generated always as identity primary key,
  team text not null,
  kanal text not null,
  bruker text not null,
  rolle text not null check (rolle in ('leser', 'importoer', 'administrator')),
  gitt_av text not null,
  gitt timestamptz not null default now(),
  unique (team, kanal, bruker, rolle)
);

-- What may be shown in a channel. No row: nothing; null in a list: everything of that kind.
create table eierblikk.kanalgrense (
  team text not null,
  kanal text not null,
  selskaper text[],
  maal text[],
  satt_av text not null,
  satt timestamptz not null default now(),
  primary key (team, kanal)
);

create table eierblikk.revisjon (
  id bigint generated always as identity primary key,
  tid timestamptz not null default clock_timestamp(),
  team text,
  kanal text,
  bruker text not null,
  handling text not null,
  sporring text,
  selskaper text[] not null,
  utfall text not null check (utfall in ('tillatt', 'avvist')),
  regel text not null,
  dataversjon int,
  detaljer jsonb
);
create index revisjon_tid on eierblikk.revisjon using brin (tid);
create trigger bare_tilfoy before update or delete on eierblikk.revisjon
  for each row execute function eierblikk.bare_tilfoy();
create trigger ikke_tom before truncate on eierblikk.revisjon
  for each statement execute function eierblikk.bare_tilfoy();

create table eierblikk.slackinstallasjon (
  team text primary key,
  kryptert bytea not null,
  noekkel_id text not null,
  oppdatert timestamptz not null default now()
);
