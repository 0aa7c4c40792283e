import { PackEntity } from '../../../utils/gazetteer';
import type { ReplyOf, RequestOf } from '../../../utils/messaging';
import { ReaderError } from '../../../utils/platform';
import { z } from '../../../utils/platform/zod';
import { parseSafely } from '../../../utils/safe-json';
import type { Deps } from '../deps';

const Entities = z.array(PackEntity).check(z.maxLength(10_000));

/** Puts a part of a pack aside, once it is sure that every entity of it is one. */
export const stagePack = async (
  { token, at, json }: RequestOf<'stage-pack'>,
  { store, clock }: Deps,
): Promise<ReplyOf<'stage-pack'>> => {
  const entities = Entities.safeParse(parseSafely(json));
  if (!entities.success) throw new ReaderError('bad-pack', 'A part of the pack cannot be read. Nothing was changed.');
  await store.packs.stage(token, at, entities.data, clock());
  return {};
};
