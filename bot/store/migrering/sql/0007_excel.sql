-- A one-time code that makes an Excel somebody's. The first part finds the row; of the rest only a salted hash is kept.
create table eierblikk.excelkode (
  id text primary key,
  salt text not null,
  hash text not null,
  team text not null,
  kanal text not null,
  bruker text not null,
  utstedt timestamptz not null default now(),
  utloeper timestamptz not null,
  forsoek int not null default 0
);
create unique index excelkode_bruker on eierblikk.excelkode (team, bruker);

-- A key that an Excel shows with each call: 256 random bits, of which only the hash is kept.
create table eierblikk.excelnoekkel (
  id int generated always as identity primary key,
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
  team text not null,
  kanal text not null,
  bruker text not null,
  utstedt timestamptz not null default now(),
  utloeper timestamptz not null,
  sist_brukt timestamptz,
  tilbakekalt timestamptz,
  tilbakekalt_av text
);
create index excelnoekkel_team on eierblikk.excelnoekkel (team, utloeper);
