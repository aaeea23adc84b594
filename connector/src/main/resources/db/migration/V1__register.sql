-- The register: the daybook's own memory (RE 2.3). One text for H2 and PostgreSQL; two words differ and are put in by Schema:
--   ${key}   a name or number people gave, compared byte by byte on both databases
--   ${long}  a text without a bound
-- Forward only: this file is never changed again; what comes later is V2.
-- Where a key could begin with the source or with the entry's own id, it begins with the entry's: pages are looked up by lists of ids.

CREATE TABLE install (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    prefix          VARCHAR(2) NOT NULL,
    environment     VARCHAR(40) NOT NULL,
    boot_id         UUID NOT NULL,
    clean_shutdown  BOOLEAN NOT NULL,
    high_water_seq  BIGINT NOT NULL,
    mapping_version VARCHAR(64)
);

-- What comes in -------------------------------------------------------------------------------------------------------

CREATE TABLE source_cursor (
    tenant     VARCHAR(40) DEFAULT 'main' NOT NULL,
    source     ${key} NOT NULL,
    stream     ${key} NOT NULL,
    cursor_val VARCHAR(4000) NOT NULL,
    epoch      BIGINT NOT NULL,
    PRIMARY KEY (tenant, source, stream)
);

CREATE TABLE delivered_content (
    source       ${key} NOT NULL,
    sha256       VARCHAR(64) NOT NULL,
    file_name    VARCHAR(1000) NOT NULL,
    delivered_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (source, sha256)
);

CREATE TABLE job (
    tenant       VARCHAR(40) DEFAULT 'main' NOT NULL,
    source       ${key} NOT NULL,
    company      ${key} NOT NULL,
    job_no       ${key} NOT NULL,
    content_hash VARCHAR(64) NOT NULL,
    round_no     INTEGER NOT NULL,
    payload      VARCHAR(100000) NOT NULL,
    PRIMARY KEY (job_no, company, source, tenant)
);

-- Jobs to be invoiced. The stamp rises with every reason, so that one that came meanwhile is not taken off unseen.
CREATE TABLE job_mark (
    source  ${key} NOT NULL,
    company ${key} NOT NULL,
    job_no  ${key} NOT NULL,
    stamp   BIGINT NOT NULL,
    PRIMARY KEY (source, company, job_no)
);

-- Every content an entry ever had. An entry's rows are inserted and never changed, but for the flag of the latest.
CREATE TABLE source_entry (
    tenant       VARCHAR(40) DEFAULT 'main' NOT NULL,
    source       ${key} NOT NULL,
    source_id    ${key} NOT NULL,
    version_no   INTEGER NOT NULL,
    content_hash VARCHAR(64) NOT NULL,
    latest       BOOLEAN NOT NULL,
    kind         VARCHAR(20) NOT NULL,
    company      ${key} NOT NULL,
    job_no       ${key} NOT NULL,
    entry_date   DATE NOT NULL,
    status       VARCHAR(20) NOT NULL,
    received_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    payload      VARCHAR(1000000) NOT NULL,
    PRIMARY KEY (source_id, source, tenant, version_no),
    UNIQUE (source_id, source, tenant, content_hash)
);
CREATE INDEX source_entry_job ON source_entry (job_no, company, source);

CREATE TABLE entry_finalized (
    source       ${key} NOT NULL,
    source_id    ${key} NOT NULL,
    actor        ${key} NOT NULL,
    finalized_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (source_id, source)
);

CREATE TABLE entry_left_out (
    source    ${key} NOT NULL,
    source_id ${key} NOT NULL,
    code      VARCHAR(40) NOT NULL,
    looked_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (source_id, source)
);
CREATE INDEX entry_left_out_code ON entry_left_out (source, code);

CREATE TABLE entry_finding (
    source       ${key} NOT NULL,
    source_id    ${key} NOT NULL,
    content_hash VARCHAR(64) NOT NULL,
    doc_id       UUID NOT NULL,
    company      ${key} NOT NULL,
    code         VARCHAR(40) NOT NULL,
    problem      VARCHAR(4000) NOT NULL,
    remedy       VARCHAR(4000) NOT NULL,
    found_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (source_id, source, content_hash, doc_id)
);
CREATE INDEX entry_finding_at ON entry_finding (found_at);

CREATE TABLE quarantine (
    id             VARCHAR(64) PRIMARY KEY,
    source         ${key} NOT NULL,
    stream         ${key} NOT NULL,
    code           VARCHAR(40) NOT NULL,
    found_where    VARCHAR(4000) NOT NULL,
    problem        VARCHAR(4000) NOT NULL,
    remedy         VARCHAR(4000) NOT NULL,
    raw            ${long} NOT NULL,
    quarantined_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX quarantine_source ON quarantine (source);
CREATE INDEX quarantine_at ON quarantine (quarantined_at);

-- What is made of it --------------------------------------------------------------------------------------------------

CREATE TABLE mapping_version (
    sha256      VARCHAR(64) PRIMARY KEY,
    content     ${long} NOT NULL,
    created_by  ${key} NOT NULL,
    approved_by ${key},
    created_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CHECK (approved_by IS NULL OR approved_by <> created_by)
);

CREATE TABLE number_series (
    company ${key} NOT NULL,
    kind    VARCHAR(20) NOT NULL,
    next_no BIGINT NOT NULL,
    PRIMARY KEY (company, kind)
);

-- A document's identity, money and state: the narrow row that changes. What it says never changes and stands beside it.
CREATE TABLE document (
    id              UUID PRIMARY KEY,
    tenant          VARCHAR(40) DEFAULT 'main' NOT NULL,
    source          ${key} NOT NULL,
    ledger          ${key} NOT NULL,
    kind            VARCHAR(20) NOT NULL,
    company         ${key} NOT NULL,
    external_ref    VARCHAR(20) NOT NULL,
    doc_number      ${key},
    currency        VARCHAR(3) NOT NULL,
    total           NUMERIC(19, 4) NOT NULL,
    state           VARCHAR(20) NOT NULL,
    stage           VARCHAR(20) NOT NULL,
    hold_code       VARCHAR(40),
    hold_findings   ${long},
    version         BIGINT NOT NULL,
    epoch           BIGINT NOT NULL,
    lease_owner     VARCHAR(200),
    lease_until     TIMESTAMP(6) WITH TIME ZONE,
    due_at          TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    attempts        INTEGER NOT NULL,
    rejections      INTEGER NOT NULL,
    looks           INTEGER NOT NULL,
    resends         INTEGER NOT NULL,
    mapping_version VARCHAR(64) NOT NULL,
    payload_hash    VARCHAR(64) NOT NULL,
    created_by      ${key} NOT NULL,
    approved_by     ${key},
    approved_hash   VARCHAR(64),
    ledger_doc_id   ${key},
    ledger_number   ${key},
    posted_at       TIMESTAMP(6) WITH TIME ZONE,
    reversal_of     VARCHAR(20),
    created_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    changed_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    UNIQUE (external_ref, ledger, tenant),
    UNIQUE (doc_number, company),
    UNIQUE (ledger_doc_id, ledger),
    -- Written without IN: H2 2.4.240 evaluates a constant list in the session that made the table, and fails once that is closed.
    CONSTRAINT taken_has_ledger_id CHECK ((state <> 'EXPORTED' AND state <> 'POSTED') OR ledger_doc_id IS NOT NULL),
    CONSTRAINT sent_as_approved CHECK (
        (state <> 'APPROVED' AND state <> 'SENDING' AND state <> 'IN_DOUBT' AND state <> 'EXPORTED' AND state <> 'POSTED')
        OR (approved_hash IS NOT NULL AND approved_hash = payload_hash AND doc_number IS NOT NULL)),
    CONSTRAINT maker_is_not_checker CHECK (approved_by IS NULL OR approved_by <> created_by),
    CONSTRAINT held_has_reason CHECK ((stage = 'HELD') = (hold_code IS NOT NULL))
);
CREATE INDEX document_queue ON document (ledger, state, due_at, id);
CREATE INDEX document_changed ON document (changed_at DESC, id DESC);
CREATE INDEX document_stage ON document (stage, changed_at DESC, id DESC);
CREATE INDEX document_company ON document (company, changed_at DESC, id DESC);
CREATE INDEX document_reversal ON document (reversal_of);

CREATE TABLE document_content (
    doc_id   UUID PRIMARY KEY,
    customer ${key} NOT NULL,
    job_no   ${key} NOT NULL,
    doc_date DATE NOT NULL,
    payload  ${long} NOT NULL
);
CREATE INDEX document_content_customer ON document_content (customer);
CREATE INDEX document_content_job ON document_content (job_no);

-- At most one live claim for each entry and component, any number of released ones: NULLs are distinct. A second component
-- is the second document of one job that bills the same entry (split billing); the first is always there, so nobody gets past it.
CREATE TABLE entry_claim (
    source    ${key} NOT NULL,
    source_id ${key} NOT NULL,
    component SMALLINT NOT NULL,
    active    BOOLEAN CHECK (active IS NULL OR active),
    doc_id    UUID NOT NULL,
    currency  VARCHAR(3) NOT NULL,
    amount    NUMERIC(19, 4) NOT NULL,
    UNIQUE (source_id, source, component, active)
);

CREATE TABLE document_line (
    doc_id   UUID NOT NULL,
    line_no  INTEGER NOT NULL,
    kind     VARCHAR(30) NOT NULL,
    activity ${key} NOT NULL,
    net      NUMERIC(19, 4) NOT NULL,
    tax      NUMERIC(19, 4) NOT NULL,
    cost     NUMERIC(19, 4) NOT NULL,
    tax_code ${key},
    PRIMARY KEY (doc_id, line_no)
);

CREATE TABLE journal_line (
    doc_id            UUID NOT NULL,
    line_no           INTEGER NOT NULL,
    account           ${key} NOT NULL,
    posting_reference ${key} NOT NULL,
    currency          VARCHAR(3) NOT NULL,
    debit             NUMERIC(19, 4) NOT NULL,
    credit            NUMERIC(19, 4) NOT NULL,
    party             ${key},
    tax_code          ${key},
    PRIMARY KEY (doc_id, line_no),
    CHECK (debit >= 0 AND credit >= 0 AND (debit = 0 OR credit = 0))
);

CREATE TABLE journal_total (
    doc_id   UUID NOT NULL,
    currency VARCHAR(3) NOT NULL,
    debit    NUMERIC(19, 4) NOT NULL,
    credit   NUMERIC(19, 4) NOT NULL,
    PRIMARY KEY (doc_id, currency),
    CHECK (debit = credit)
);

CREATE TABLE doc_contributor (
    doc_id  UUID NOT NULL,
    user_id ${key} NOT NULL,
    action  VARCHAR(20) NOT NULL,
    PRIMARY KEY (doc_id, user_id, action)
);

-- Version 1 is the making of the document; every later change has the version it raised the document to.
CREATE TABLE document_event (
    doc_id      UUID NOT NULL,
    version     BIGINT NOT NULL,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor       ${key} NOT NULL,
    action      VARCHAR(40) NOT NULL,
    state       VARCHAR(20) NOT NULL,
    said        VARCHAR(4000) NOT NULL,
    PRIMARY KEY (doc_id, version, action)
);

-- How many documents and how much money came to a stage, less what left it, by day; folded now and then. Sums answer the overview.
CREATE TABLE stage_move (
    on_day    DATE NOT NULL,
    company   ${key} NOT NULL,
    source    ${key} NOT NULL,
    ledger    ${key} NOT NULL,
    stage     VARCHAR(20) NOT NULL,
    currency  VARCHAR(3) NOT NULL,
    documents BIGINT NOT NULL,
    amount    NUMERIC(24, 4) NOT NULL
);

-- The once-only protocol ----------------------------------------------------------------------------------------------

CREATE TABLE send_attempt (
    doc_id        UUID NOT NULL,
    attempt_no    INTEGER NOT NULL,
    epoch         BIGINT NOT NULL,
    idem_key      VARCHAR(32) NOT NULL,
    request_hash  VARCHAR(64) NOT NULL,
    intent_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    deadline_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    outcome       VARCHAR(20),
    outcome_at    TIMESTAMP(6) WITH TIME ZONE,
    http_status   INTEGER,
    ledger_doc_id ${key},
    response_hash VARCHAR(64),
    said          VARCHAR(4000),
    PRIMARY KEY (doc_id, attempt_no)
);

CREATE TABLE proof (
    doc_id  UUID PRIMARY KEY,
    read_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    payload ${long} NOT NULL
);

CREATE TABLE source_told (
    source     ${key} NOT NULL,
    doc_id     UUID NOT NULL,
    stage      VARCHAR(20) NOT NULL,
    reached_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    told_at    TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (doc_id, stage)
);
CREATE INDEX source_told_queue ON source_told (source, told_at, reached_at);

CREATE TABLE ledger_seen (
    ledger        ${key} NOT NULL,
    ledger_doc_id ${key} NOT NULL,
    external_ref  ${key} NOT NULL,
    total         NUMERIC(19, 4) NOT NULL,
    currency      VARCHAR(3) NOT NULL,
    status        VARCHAR(20) NOT NULL,
    seen_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (ledger, ledger_doc_id)
);

CREATE TABLE oauth_token (
    connection_id    ${key} PRIMARY KEY,
    version          BIGINT NOT NULL,
    access_enc       ${long} NOT NULL,
    refresh_enc      ${long} NOT NULL,
    prev_refresh_enc ${long},
    expires_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- The house -----------------------------------------------------------------------------------------------------------

CREATE TABLE audit_event (
    tenant      VARCHAR(40) DEFAULT 'main' NOT NULL,
    seq         BIGINT NOT NULL,
    happened_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    actor       ${key} NOT NULL,
    action      VARCHAR(40) NOT NULL,
    doc_id      UUID,
    canonical   ${long} NOT NULL,
    prev_hash   VARCHAR(64) NOT NULL,
    hash        VARCHAR(64) NOT NULL,
    PRIMARY KEY (tenant, seq),
    UNIQUE (tenant, prev_hash)
);

-- The end of the chain: the row that every appender locks, so that no number is given twice and none is left out.
CREATE TABLE audit_head (
    tenant VARCHAR(40) PRIMARY KEY,
    seq    BIGINT NOT NULL,
    hash   VARCHAR(64) NOT NULL
);
INSERT INTO audit_head (tenant, seq, hash) VALUES ('main', 0, '0000000000000000000000000000000000000000000000000000000000000000');

CREATE TABLE contact (
    kind         VARCHAR(20) NOT NULL,
    contact_name ${key} NOT NULL,
    contacted_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    reached      BOOLEAN NOT NULL,
    said         VARCHAR(4000) NOT NULL,
    last_reached TIMESTAMP(6) WITH TIME ZONE,
    PRIMARY KEY (kind, contact_name)
);

CREATE TABLE app_user (
    user_name     ${key} PRIMARY KEY,
    password_hash VARCHAR(500) NOT NULL,
    roles         VARCHAR(1000) NOT NULL,
    enabled       BOOLEAN NOT NULL
);

CREATE TABLE daily_turn (
    turn_name ${key} NOT NULL,
    on_day    DATE NOT NULL,
    taken_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    PRIMARY KEY (turn_name, on_day)
);
