-- A finding's text holds figures: those of another privacy limit are reckoned anew. null: the common one.
alter table eierblikk.funnberegning add column personverngrense int;
