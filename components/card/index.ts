/**
 * Card: what opens at a mark. `EntityCard` for a name, `FigureCard` for a figure; both draw what they are given and
 * report pin and close. Asking for details, placing and showing the card is the work of entrypoints/card and the page.
 */
import './card.css';

export { AddCard } from './AddCard';
export { EntityCard } from './EntityCard';
export { byRelevance, earlierValues } from './earlier-values';
export { FigureCard } from './FigureCard';
