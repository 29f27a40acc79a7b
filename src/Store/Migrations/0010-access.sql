-- People who sign in. One without a password has a link to set it, or none yet.
create table account (
  id text primary key,
  name text not null unique,
  role text not null check (role in ('district-reviewer', 'city-reviewer', 'administrator')),
  district text,
  password text,
  disabled bigint not null,
  created_at bigint not null,
  check (role <> 'district-reviewer' or district is not null)
);

-- Links to set a password, good once. Kept by digest, like every secret here: who reads the database learns none of them.
create table password_link (
  digest text primary key,
  account text not null references account (id),
  ends_at bigint not null
);

-- Who is signed in. A row taken away ends the cookie that names it, wherever a copy of it is.
create table sign_in (
  digest text primary key,
  account text not null references account (id),
  ends_at bigint not null
);
create index sign_in_account on sign_in (account);

-- Machines. A token is shown once, when it is made.
create table access_token (
  id text primary key,
  digest text not null unique,
  name text not null,
  role text not null check (role in ('district-reviewer', 'city-reviewer', 'administrator')),
  district text,
  created_at bigint not null,
  ends_at bigint,
  revoked_at bigint,
  check (role <> 'district-reviewer' or district is not null)
);

-- Wrong passwords by name, so that guessing slows down however many addresses it comes from.
create table failed_sign_in (
  name text not null,
  at bigint not null
);
create index failed_sign_in_name on failed_sign_in (name, at);
