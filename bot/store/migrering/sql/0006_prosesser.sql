-- Counts the changes to rights and to what is in use, so that who answers from memory sees when it is out of date. It is
-- read with every event that comes in. Not part of a backup: a restored database counts its own.
create table eierblikk.endring (
  ett boolean primary key default true check (ett),
  nummer bigint not null
);
insert into eierblikk.endring (nummer) values (1);

create function eierblikk.tell_endring() returns trigger language plpgsql as $$
begin
  update eierblikk.endring set nummer = nummer + 1;
  return null;
end $$;

create trigger tell_endring after insert or update or delete or truncate on eierblikk.tilgang
  for each statement execute function eierblikk.tell_endring();
create trigger tell_endring after insert or update or delete or truncate on eierblikk.kanalgrense
  for each statement execute function eierblikk.tell_endring();
create trigger tell_endring after insert on eierblikk.ibruktaking
  for each statement execute function eierblikk.tell_endring();

-- Which process is at work on it: one that is gone can be told from one that is slow (see naervaer.ts).
create sequence eierblikk.prosess as int cycle;
alter table eierblikk.hendelse add column eier int;
alter table eierblikk.utboks add column eier int;
