create table feedback_report (
    feedback_id binary(16) not null,
    number varchar(12) not null,
    kind varchar(20) not null,
    page varchar(500) not null,
    words varchar(4000) not null,
    email varchar(254),
    language varchar(10) not null,
    created_at datetime(6) not null,
    status varchar(20) not null,
    answer varchar(4000),
    answered_by binary(16),
    answered_at datetime(6),
    version integer not null,
    constraint feedback_report_pk primary key (feedback_id),
    constraint feedback_report_number_uq unique (number),
    constraint feedback_report_answered_by foreign key (answered_by) references account (account_id)
);

create index feedback_report_created_ix on feedback_report (created_at);
