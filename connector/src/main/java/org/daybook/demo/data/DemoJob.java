package org.daybook.demo.data;

/** A Koho project, a CLIPitc job, or an ACE client under its invoice profile; unique by company and number. */
public record DemoJob(int company, String number, String name, String customer) {}
