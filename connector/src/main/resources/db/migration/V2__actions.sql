-- What people do by actions: every event is kept, and the state is reckoned from them. Forward only, like V1; its words are V1's.

-- One row an event, never changed. The key lets one writer add the next event, and nobody write it twice.
CREATE TABLE work_event (
    catalogue       VARCHAR(40) NOT NULL,
    source          ${key} NOT NULL,
    company         ${key} NOT NULL,
    job_no          ${key} NOT NULL,
    event_no        INTEGER NOT NULL CHECK (event_no > 0),
    action          VARCHAR(100) NOT NULL,
    arguments       ${long} NOT NULL,
    actor           ${key} NOT NULL,
    happened_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    business_day    DATE NOT NULL,
    mapping_version VARCHAR(64) NOT NULL,
    arrival         ${long},
    PRIMARY KEY (job_no, company, source, catalogue, event_no)
);
CREATE INDEX work_event_catalogue ON work_event (catalogue, happened_at);

-- The documents that an event made, in their order.
CREATE TABLE work_document (
    external_ref VARCHAR(20) PRIMARY KEY,
    catalogue    VARCHAR(40) NOT NULL,
    source       ${key} NOT NULL,
    company      ${key} NOT NULL,
    job_no       ${key} NOT NULL,
    event_no     INTEGER NOT NULL,
    place        INTEGER NOT NULL,
    UNIQUE (job_no, company, source, catalogue, event_no, place)
);

-- The accountant's tables as actions read them, once for each version that an event names.
CREATE TABLE work_tables (
    mapping_version VARCHAR(64) PRIMARY KEY,
    payload         ${long} NOT NULL
);
