/**
 * Plot: small drawings of what a library knows of a figure: its line of values, its deal, its sums. Each stands beside
 * words or a list that say the same. Draws only what it is given.
 */
import './plot.css';

export { DealPart } from './DealPart';
export { layOut } from './lay-out';
export { Spark } from './Spark';
export { SumsPart } from './SumsPart';
export { spread } from './spread';
export { TrackPart } from './TrackPart';
