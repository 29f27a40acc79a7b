-- What people decided. Append-only: a later row about the same subject stands over the earlier one, which stays.
create table decision (
  id text primary key,
  submission text not null references submission (id),
  number bigint not null,
  kind text not null check (kind in ('figure-corrected', 'finding-accepted', 'finding-dismissed')),
  finding text,
  field text,
  period text,
  value text,
  unit text,
  place text,
  reason text not null,
  actor text not null,
  at bigint not null,
  unique (submission, number)
);
