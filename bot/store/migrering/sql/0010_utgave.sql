-- Counts the changes of a subscription: of two who change the same one, the second is told.
alter table eierblikk.abonnement add column utgave int not null default 1;
