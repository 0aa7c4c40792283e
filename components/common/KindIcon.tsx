import type { EntityType, FigureKind } from '../../utils/domain';
import { Icon } from './Icon';

/** The drawing that stands for a type of entity or a kind of figure; its word always stands beside it. */
export const KindIcon = ({ kind }: { kind: EntityType | FigureKind }) => <Icon path={PATHS[kind]} />;

const PATHS: Record<EntityType | FigureKind, string> = {
  system: 'M3 13 13 3M13 3v5M13 3H8M3 13l3.5-.6M3 13l.6-3.5M5.5 6.5l-2.6.4M9.5 10.5l-.4 2.6',
  person: 'M8 7.6a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.6 14c.4-3 2.6-4.6 5.4-4.6s5 1.6 5.4 4.6',
  organisation: 'M2 6.2 8 2.4l6 3.8H2ZM3.6 6.4v6M6.6 6.4v6M9.4 6.4v6M12.4 6.4v6M2 13.6h12',
  operation: 'M8 2v3M8 11v3M2 8h3M11 8h3M8 12.2a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4Z',
  programme: 'M2 3.4h7v2.4H2zM5 6.9h7v2.4H5zM8 10.4h6v2.4H8z',
  place:
    'M8 14c3-3.6 4.6-6 4.6-7.8a4.6 4.6 0 0 0-9.2 0C3.4 8 5 10.4 8 14ZM8 7.8a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z',
  country: 'M3.4 14.4V2M3.4 2.6c3.4-1.4 5.4 1.6 9.4.2v6.4c-4 1.4-6-1.6-9.4-.2',
  event: 'M2.4 4h11.2v9.6H2.4zM2.4 7h11.2M5.4 2.2V5M10.6 2.2V5',
  law: 'M8 2v12M5 14h6M3 4.4h10M3 4.4 1.4 9.2h3.2L3 4.4ZM13 4.4l-1.6 4.8h3.2L13 4.4Z',
  money: 'M1.8 4h12.4v8H1.8zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM4 6.2v3.6M12 6.2v3.6',
  count: 'M6.4 2.4 5 13.6M11 2.4 9.6 13.6M2.6 5.8h11M2.4 10.2h11',
  quantity: 'M1.6 5.4h12.8v5.2H1.6zM4.2 5.4v2.4M6.8 5.4v3.2M9.4 5.4v2.4M12 5.4v3.2',
  percent:
    'M12.6 3.4 3.4 12.6M4.8 6.4a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2ZM11.2 12.8a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z',
  date: 'M2.4 4h11.2v9.6H2.4zM2.4 7h11.2M5.4 2.2V5M10.6 2.2V5M6 10h4',
  duration: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.2 1.6',
  ordinal: 'M2.4 13V9.6h3.4V13M6.4 13V6.4h3.4V13M10.2 13V3h3.4v10M1.6 13h12.8',
};
