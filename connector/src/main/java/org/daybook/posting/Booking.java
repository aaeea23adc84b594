package org.daybook.posting;

import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.PostingReference;

/** A claim with the place it is booked at. */
record Booking(Claim claim, Resolved at) {

    /** What two bookings must have in common to become one journal line. */
    record Key(
            String account,
            PostingReference reference,
            Dimensions dimensions,
            Optional<String> party,
            Optional<String> taxCode,
            int apart) {}

    Key key() {
        return new Key(at.account(), claim.reference(), at.dimensions(), claim.party(), claim.taxCode(), claim.apart());
    }
}
