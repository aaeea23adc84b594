-- A version of the mappings that a person proposed and another has to approve (RE D9). Forward only, like V1.

-- The version the site's files say now, while it waits for approval or for the next look at the files; none otherwise.
ALTER TABLE install ADD COLUMN mapping_waiting VARCHAR(64);

-- When the second person approved it; mapping_version.approved_by says who.
ALTER TABLE mapping_version ADD COLUMN approved_at TIMESTAMP(6) WITH TIME ZONE;
