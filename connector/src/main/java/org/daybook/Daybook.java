package org.daybook;

public final class Daybook {
    private Daybook() {}

    public static void main(String[] args) {
        System.out.println("daybook");
    }
}
