-- What texts state of parties and groups. Rows are added, never changed.

create table kept_text (
    hash    text primary key check (hash ~ '^[0-9a-f]{64}$'),
    content text not null check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    kept_at timestamptz not null
);
comment on table kept_text is 'Texts by the SHA-256 of their UTF-8.';

create table attribution (
    id        bigint generated always as identity primary key,
    said_by   text not null check (said_by = btrim(said_by) and length(said_by) between 1 and 500),
    said_on   date not null,
    source    text check (source ~ '^https?://'),
    text_hash text references kept_text,
    kept_at   timestamptz not null,
    unique (text_hash, said_by, said_on)
);
comment on table attribution is 'Who said something, on which day, where; the same text of one speaker and day is kept once.';

create table party (
    id      uuid primary key check (substr(id::text, 15, 1) = '7'),
    kind    text not null check (kind in ('ORGANISATION', 'PERSON')),
    made_at timestamptz not null
);

create table statement (
    id             bigint generated always as identity primary key,
    party_id       uuid not null references party,
    property       text not null check (property in ('NAME', 'LEGAL_FORM', 'COUNTRY', 'LEI', 'IMO', 'LU_VAT', 'RCS')),
    value          text not null check (value <> ''),
    name_key       text check ((name_key is not null) = (property = 'NAME')),
    attribution_id bigint not null references attribution,
    valid_from     date,
    valid_until    date check (valid_until > valid_from),
    standing       text not null check (standing in ('COMPUTED', 'STATED', 'MARKED')),
    unique (party_id, property, value, attribution_id)
);
comment on column statement.valid_until is 'The first day on which it no longer holds; empty where the source does not say.';
comment on column statement.name_key is 'The name as it is looked up.';
create index statement_by_name on statement (name_key) where property = 'NAME';
create index statement_by_attribution on statement (attribution_id);

create table stated_group (
    id             bigint generated always as identity primary key,
    attribution_id bigint not null references attribution,
    name           text not null check (name <> ''),
    name_key       text not null check (name_key <> ''),
    country        text check (country ~ '^[A-Z]{2}$'),
    head           text check (head <> ''),
    head_party_id  uuid references party check (head_party_id is null or head is not null),
    member_count   integer check (member_count >= 0),
    unique (attribution_id, name_key)
);
comment on column stated_group.member_count is 'How many members the text itself counts.';
create index stated_group_by_name on stated_group (name_key);

create table stated_member (
    group_id bigint not null references stated_group,
    position integer not null check (position >= 0),
    name     text not null check (name <> ''),
    party_id uuid not null references party,
    relation text not null check (relation in ('MEMBER', 'DENIED', 'FORMER', 'HOLDS_SHARE')),
    primary key (group_id, position),
    unique (group_id, party_id)
);
comment on column stated_member.relation is 'MEMBER, or why a company that the text names is none.';
create index stated_member_by_party on stated_member (party_id);
