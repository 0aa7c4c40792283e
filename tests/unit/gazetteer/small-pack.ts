import type { Pack, PackEntity } from '../../../utils/gazetteer';

/** A pack of the given entities. */
export const packOf = (...entities: PackEntity[]): Pack => ({ name: 'test', version: '1', licence: 'none', entities });
