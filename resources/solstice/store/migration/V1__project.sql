-- One shop's project. Days count from 1970-01-01.

create table source_file (
  id int generated always as identity primary key,
  name varchar(1000) not null,
  rows_read bigint not null,
  rows_kept bigint not null,
  imported_at timestamp with time zone not null
);

create table setting (name varchar(100) primary key, content varchar(100000) not null);

-- The texts of the sales rows, in order of the numbers that the rows carry in their place (see Names).
create table name_block (
  id int generated always as identity primary key,
  kind varchar(20) not null,
  text_count int not null,
  content varbinary(1000000) not null
);

-- The kept rows, some thousands to a block, column by column (see SaleBlock).
create table sale_block (
  id int generated always as identity primary key,
  row_count int not null,
  first_day int not null,
  last_day int not null,
  content varbinary(1000000) not null
);

create table product (
  code varchar(1000) primary key,
  title varchar(1000) not null,
  family varchar(1000) not null
);

create table weather (epoch_day int primary key, temperature double precision, rain double precision);
create table event (
  epoch_day int not null,
  name varchar(1000) not null,
  kind varchar(1000) not null,
  primary key (epoch_day, name)
);

create table model (
  id bigint generated always as identity primary key,
  trained_at timestamp(9) with time zone not null,
  as_of date not null,
  card varchar(1000000) not null,
  content blob not null
);
