/**
 * Currencies: a dated table of yearly mean rates to the US dollar, and conversion by it. Pure. A conversion is shown as
 * one and decides nothing; crossref/ says what it makes of it.
 */
export { dollarsOf } from './dollars-of';
