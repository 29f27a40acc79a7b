-- Submissions handed in together, to be asked about together.
create table batch (
  id text primary key,
  actor text not null,
  created_at bigint not null
);
create table batch_submission (
  batch text not null references batch (id),
  submission text not null references submission (id),
  primary key (batch, submission)
);
