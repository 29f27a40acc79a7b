-- One submission as it was handed in. Its state says how far it is; version rises whenever it is to be judged anew.
create table submission (
  id text primary key,
  version bigint not null,
  state text not null check (state in ('waiting', 'reading', 'judging', 'done', 'failed', 'cancelled')),
  lane bigint not null,
  is_whole bigint not null,
  programme text,
  district text,
  applicant text,
  stage text not null,
  received text,
  due_at bigint not null,
  content text not null,
  twin text references submission (id),
  origin text not null,
  outcome text,
  reason text,
  pages bigint not null,
  arrived_at bigint not null,
  updated_at bigint not null
);
create index submission_content on submission (content);
create index submission_twin on submission (twin);
create index submission_order on submission (arrived_at, id);

-- Its files; their bytes lie in the content-addressed folder.
create table material (
  submission text not null references submission (id),
  place bigint not null,
  role text not null check (role in ('booklet', 'record')),
  name text not null,
  sha256 text not null,
  bytes bigint not null,
  primary key (submission, place)
);

-- A step of work. Open ones are to be done; one that nobody holds and that was not sent waits to be sent: the table is the outbox too,
-- so that what must be sent and what must be done cannot differ.
create table task (
  id text primary key,
  submission text not null references submission (id),
  version bigint not null,
  kind text not null check (kind in ('survey', 'read', 'judge')),
  first bigint not null,
  count bigint not null,
  lane bigint not null,
  due_at bigint not null,
  state text not null check (state in ('open', 'done', 'dropped')),
  attempt bigint not null,
  failures bigint not null,
  reason text,
  worker text,
  claimed_at bigint,
  not_before bigint not null,
  sent_at bigint,
  created_at bigint not null
);
create index task_open on task (lane, due_at, created_at, first) where state = 'open';
create index task_of on task (submission, version);

-- How often a page's own reading child died over it, for one version of a submission.
create table page_death (
  submission text not null references submission (id),
  version bigint not null,
  sha256 text not null,
  part text not null,
  page bigint not null,
  deaths bigint not null,
  primary key (submission, version, sha256, part, page)
);

-- What a judgement left behind, file by file.
create table report (
  submission text not null references submission (id),
  version bigint not null,
  outcome text not null,
  made_at bigint not null,
  primary key (submission, version)
);
create table report_file (
  submission text not null,
  version bigint not null,
  name text not null,
  sha256 text not null,
  bytes bigint not null,
  primary key (submission, version, name),
  foreign key (submission, version) references report (submission, version)
);

-- Processes that work, and when they were last seen alive.
create table worker (
  id text primary key,
  seen_at bigint not null
);

-- What was taken from a watched folder, and what it looked like then: looked at again only when that has changed.
create table watched (
  place text primary key,
  stamp text not null,
  submission text not null
);
