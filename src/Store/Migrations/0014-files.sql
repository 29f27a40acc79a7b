-- Files kept in the database, where processes share no folder. A file is named once all of its chunks are there; an upload that was never named is
-- cleared away. (SQLite keeps bytes as they are, whatever a column's type is called.)
create table file_upload (
  id text primary key,
  began_at bigint not null
);
create table stored_file (
  sha256 text primary key,
  upload text not null unique,
  bytes bigint not null,
  put_at bigint not null
);
create table stored_chunk (
  upload text not null,
  number bigint not null,
  content bytea not null,
  primary key (upload, number)
);

-- Pages read before, for processes that share no folder: as they lie in the cache, under the same names.
create table page_entry (
  name text primary key,
  content bytea not null,
  bytes bigint not null,
  used_at bigint not null
);
create index page_entry_used on page_entry (used_at);

-- What all processes of a store must agree on. Files lay in a folder before there was a choice.
create table service_setting (
  name text primary key,
  value text not null
);
insert into service_setting (name, value) select 'files', 'folder' from material limit 1;
