package org.daybook.cli;

import java.util.List;

/**
 * Somebody who shall be able to sign in.
 *
 * @param password in clear, to be hashed at once and kept nowhere
 */
public record NewUser(String name, String password, List<Role> roles) {

    public NewUser {
        roles = List.copyOf(roles);
    }

    /** What somebody may do; who administers never approves (RE 2.10). */
    public enum Role {
        VIEWER,
        PREPARER,
        APPROVER,
        ADMIN
    }

    /** Without the password, so that it never reaches a log. */
    @Override
    public String toString() {
        return "NewUser[" + name + ", " + roles + "]";
    }
}
