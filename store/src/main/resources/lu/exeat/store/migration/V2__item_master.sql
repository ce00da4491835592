-- The exporter's own items. Rows are added, never changed: an item that is stated otherwise gets a further version.

create table item_import (
    id        bigint generated always as identity primary key,
    file      text not null check (file <> ''),
    file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
    taken_at  timestamptz not null
);
comment on table item_import is 'Files from which items were taken over, each whole.';

create table master_item (
    number             text not null check (number = btrim(number) and length(number) between 1 and 200),
    version            integer not null check (version >= 1),
    description        text check (description <> ''),
    list               text check (list in ('DUAL_USE', 'MILITARY', 'NONE')),
    code               text check (code <> ''),
    list_day           date check (code is null or list_day is not null),
    nature             text check (nature in ('GOODS', 'SOFTWARE', 'TECHNOLOGY')),
    cyber_surveillance boolean,
    commodity_code     text check (commodity_code ~ '^[0-9]{8}$'),
    source             text check (source <> ''),
    import_id          bigint not null references item_import,
    primary key (number, version)
);
comment on column master_item.list_day is 'A day on which the list was in force that the code is of.';
comment on column master_item.commodity_code is 'Combined Nomenclature, eight digits.';
create index master_item_by_import on master_item (import_id);
