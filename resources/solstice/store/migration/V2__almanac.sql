-- Weather by station, and marked days that can be edited.

create table weather_station (
  id varchar(200) primary key,
  name varchar(1000) not null,
  latitude double precision,
  longitude double precision
);

create table weather_reading (
  station varchar(200) not null,
  epoch_day int not null,
  temperature double precision,
  rain double precision,
  primary key (epoch_day, station)
);

-- Until now nobody asked which station it was: it has the empty name, and gives way to any that has one.
insert into weather_reading select '', epoch_day, temperature, rain from weather;
drop table weather;

alter table event rename to event_before;

create table event (
  id bigint generated always as identity primary key,
  name varchar(1000) not null,
  kind varchar(1000) not null,
  first_day int not null,
  last_day int not null,
  source varchar(20) not null,
  origin varchar(1000) not null,
  rule varchar(200) not null,
  unique (first_day, name)
);

insert into event(name, kind, first_day, last_day, source, origin, rule)
  select name, kind, epoch_day, epoch_day, 'FILE', '', '' from event_before order by epoch_day, name;
drop table event_before;
