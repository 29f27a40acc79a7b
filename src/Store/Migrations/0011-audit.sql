-- What was done, by whom, to what. Each entry carries a digest over itself and the one before; nothing is ever changed or taken away.
create table audit_entry (
  number bigint primary key,
  at bigint not null,
  actor text not null,
  action text not null,
  subject text,
  detail text,
  digest text not null
);
