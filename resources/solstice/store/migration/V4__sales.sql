-- How many columns a block of sales was written with; those of the first version had ten.
alter table sale_block add column column_count int default 10 not null;

-- What was sold week by week, ready for a chart: one row for each series (see WeeklyTable).
create table weekly_total (
  place int primary key,
  level varchar(20) not null,
  id varchar(1000) not null,
  id_key varchar(1000) not null,
  family varchar(1000) not null,
  name varchar(1000) not null,
  content varbinary(1000000) not null
);
create index weekly_total_key on weekly_total(level, id_key);

-- The days that those weeks add up: one row, or none.
create table trading_days (first_day int not null, last_day int not null, open varbinary(100000) not null);

alter table source_file add column rows_repeated bigint default 0 not null;
alter table source_file add column rows_overlapping bigint default 0 not null;
alter table source_file add column rows_undated bigint default 0 not null;
