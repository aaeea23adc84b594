/**
 * The finished work of three small firms over three months, made from a seed: what the demo site's sources deliver,
 * with every trouble a month-end has, each labelled and counted.
 */
package org.daybook.demo.data;
