-- Portfolios by version. Content is stored once per hash; versions and what was current when are only ever added.
create table eierblikk.innhold (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  portefolje json not null
);

create table eierblikk.versjon (
  id int generated always as identity primary key,
  opprettet timestamptz not null default clock_timestamp(),
  av text not null,
  team text,
  filer jsonb not null,
  innhold_sha256 text not null references eierblikk.innhold,
  problemer jsonb not null,
  antall jsonb not null,
  -- The version that was current when this one was read: what the difference is against.
  grunnversjon int references eierblikk.versjon,
  forskjell json not null,
  gjenopprettet_fra int references eierblikk.versjon,
  kommentar text
);

create table eierblikk.ibruktaking (
  id int generated always as identity primary key,
  versjon int not null references eierblikk.versjon,
  av text not null,
  tid timestamptz not null default clock_timestamp(),
  forrige int references eierblikk.ibruktaking
);
-- The chain never forks: each has one successor, and there is one first.
create unique index ibruktaking_kjede on eierblikk.ibruktaking (coalesce(forrige, 0));

create function eierblikk.bare_tilfoy() returns trigger language plpgsql as $$
begin
  raise exception 'eierblikk.% kan bare føyes til', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger bare_tilfoy before update or delete on eierblikk.innhold
  for each row execute function eierblikk.bare_tilfoy();
create trigger bare_tilfoy before update or delete on eierblikk.versjon
  for each row execute function eierblikk.bare_tilfoy();
create trigger bare_tilfoy before update or delete on eierblikk.ibruktaking
  for each row execute function eierblikk.bare_tilfoy();
create trigger ikke_tom before truncate on eierblikk.innhold
  for each statement execute function eierblikk.bare_tilfoy();
create trigger ikke_tom before truncate on eierblikk.versjon
  for each statement execute function eierblikk.bare_tilfoy();
create trigger ikke_tom before truncate on eierblikk.ibruktaking
  for each statement execute function eierblikk.bare_tilfoy();
