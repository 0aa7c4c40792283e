import { describe, expect, test } from 'vitest';
import { type RelatedInput, relatedReports, reportsBehind } from '../../../entrypoints/background/related-reports';
import type { EntityType, Finding, Relation, Report } from '../../../utils/domain';

const report = (id: string, publishedOn = '2025-01-01'): Report => ({ id, title: id, publishedOn });
const finding = (result: Finding['result'], trail: [report: string, relation: Relation][]): Finding => ({
  result,
  reasons: [],
  trail: trail.map(([id, relation]) => ({
    report: id,
    origin: id,
    start: 0,
    end: 1,
    surface: '5',
    relation,
    reason: '',
  })),
});
const related = (input: Partial<RelatedInput>) =>
  relatedReports({
    answer: { copies: [], findings: [] },
    byEntities: [],
    reports: new Map(),
    typeOf: (id) => id.split(':')[0] as EntityType,
    nameOf: (id) => id.split(':')[1]!.toUpperCase(),
    ...input,
  });

describe('relatedReports', () => {
  test.each([
    { says: 'a country in common', shared: ['country:india'], why: undefined },
    { says: 'one system in common', shared: ['system:s-400'], why: undefined },
    { says: 'many countries in common', shared: Array.from({ length: 8 }, (_, i) => `country:c${i}`), why: undefined },
    { says: 'a system and an organisation', shared: ['organisation:iaf', 'system:s-400'], why: 'shares S-400, IAF' },
    {
      says: 'four names',
      shared: ['country:india', 'system:s-400', 'person:alipov', 'place:punjab'],
      why: 'shares S-400, ALIPOV and 2 more',
    },
  ])('for $says: $why', ({ shared, why }) => {
    expect(related({ byEntities: [{ report: report('r1'), shared }] }).map((one) => one.why)).toEqual(why ? [why] : []);
  });

  test('says how many figures of the page each bears out, contradicts or has moved on from, and has alone', () => {
    const [one] = related({
      answer: {
        copies: [],
        findings: [
          finding('differs', [['r1', 'differs']]),
          finding('agrees', [['r1', 'agrees']]),
          finding('updates', [['r1', 'updates']]),
          finding('not-comparable', [['r1', 'not-comparable']]),
        ],
        elsewhere: new Map([['r1', 4]]),
      },
      reports: new Map([['r1', report('r1')]]),
    });
    expect(one).toMatchObject({ differs: 1, agrees: 1, updates: 1, onlyThere: 4 });
  });

  test('counts no difference that the reader dismissed', () => {
    const [one] = related({
      answer: { copies: [], findings: [finding('differs', [['r1', 'differs']])] },
      reports: new Map([['r1', report('r1')]]),
      isDismissed: (at) => at === 0,
    });
    expect(one).toMatchObject({ differs: 0, agrees: 0 });
  });

  test('names the report that a copy goes back to', () => {
    const found = related({
      byEntities: ['r1', 'r2'].map((id) => ({ report: report(id), shared: ['system:a', 'system:b'] })),
      origins: new Map([['r2', 'r1']]),
    });
    expect(found.map(({ report, origin }) => [report.id, origin])).toEqual([
      ['r1', undefined],
      ['r2', 'r1'],
    ]);
  });

  test('puts copies first, then what speaks of the same figures, then shared names', () => {
    const found = related({
      answer: {
        copies: [{ report: 'copy', overlap: 0.794 }],
        findings: [
          finding('agrees', [
            ['figures', 'agrees'],
            ['far', 'not-comparable'],
          ]),
        ],
      },
      byEntities: [{ report: report('names'), shared: ['system:a', 'system:b'] }],
      reports: new Map([
        ['copy', report('copy')],
        ['figures', report('figures')],
        ['far', report('far')],
      ]),
    });
    expect(found.map((one) => [one.report.id, one.why])).toEqual([
      ['copy', 'copy: 79 % of the shorter text in common'],
      ['figures', '1 figure compared'],
      ['names', 'shares A, B'],
    ]);
  });

  test('counts the figures that a report contradicts, each once', () => {
    const [one] = related({
      answer: {
        copies: [],
        findings: [
          finding('differs', [
            ['r1', 'differs'],
            ['r1', 'differs'],
          ]),
          finding('differs', [
            ['r1', 'agrees'],
            ['r2', 'differs'],
          ]),
          finding('updates', [['r1', 'updates']]),
          undefined,
        ],
      },
      reports: new Map([['r1', report('r1')]]),
    });
    expect(one).toMatchObject({ differs: 1, why: '3 figures compared' });
  });

  test('names every report the answer refers to', () => {
    const answer = {
      copies: [{ report: 'a', overlap: 1 }],
      findings: [
        finding('agrees', [
          ['b', 'agrees'],
          ['a', 'agrees'],
        ]),
        undefined,
      ],
    };
    expect(reportsBehind(answer)).toEqual(['a', 'b']);
  });
});
