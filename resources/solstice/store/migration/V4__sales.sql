-- How many columns a block of sales was written with; those of the first version had ten.
alter table sale_block add column column_count int default 10 not null;

-- What was sold week by week, ready for a chart: one row for each series (see WeeklyTotals).
create table weekly_total (
  level varchar(20) not null,
  id varchar(1000) not null,
  first_week int not null,
  content varbinary(1000000) not null,
  primary key (level, id)
);
