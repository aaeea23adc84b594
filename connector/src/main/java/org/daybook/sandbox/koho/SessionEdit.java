package org.daybook.sandbox.koho;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a person changes in a work session after it was first read: the fields that get another value. */
public record SessionEdit(long sessionId, ObjectNode fields) {}
