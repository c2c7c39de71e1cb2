-- What each version that was in use released of its protected tables: the versions after it may not show what the
-- difference between them would tell. As secret as the portfolio. A version never changes, and neither does its row.
create table eierblikk.frigivelse (
  nummer int generated always as identity primary key,
  versjon int not null unique references eierblikk.versjon,
  innhold jsonb not null,
  tid timestamptz not null default now()
);
