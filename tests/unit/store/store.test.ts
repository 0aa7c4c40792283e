import 'fake-indexeddb/auto';
import { beforeEach, describe } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storeContract } from './store-contract';

beforeEach(() => fakeBrowser.reset());

describe('store, on an in-memory database', () => storeContract());
