-- Which of the models is used, and which were deleted but could still be brought back.
alter table model add column chosen boolean default false not null;
alter table model add column deleted_at timestamp(9) with time zone;
update model set chosen = true where id = (select max(id) from model);
