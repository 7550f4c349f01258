-- What the shop knows of its products and customers, and what these answered. Texts that are not told are empty.

create table product_fact (
  code varchar(1000) primary key,
  title varchar(1000) not null,
  description varchar(10000) not null,
  categories varchar(10000) not null, -- from the widest to the narrowest, one a line
  brand varchar(1000) not null,
  price double precision,
  cost double precision,
  stock double precision,
  launch date,
  last_day date,
  image varchar(1000) not null
);

create table customer_trait (
  trait varchar(1000) not null,
  customer varchar(1000) not null,
  content varchar(1000) not null,
  primary key (trait, customer)
);

-- Either a segment or a customer answered; the other is empty.
create table feedback (
  id bigint generated always as identity primary key,
  segment varchar(1000) not null,
  customer varchar(1000) not null,
  product varchar(1000) not null,
  verdict varchar(20) not null,
  share double precision not null,
  answered_on date,
  noted_at timestamp with time zone not null
);
