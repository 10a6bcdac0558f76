import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, type Outcome, tally } from '../../scripts/test.ts';

describe('countVitest', () => {
  const report = {
    numPassedTests: 12,
    numFailedTests: 2,
    numPendingTests: 3,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
    ],
  };

  it('counts test cases', () => {
    expect(countVitest(report)).toEqual({ passed: 12, failed: 2, skipped: 4 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [...report.testResults, { status: 'failed', assertionResults: [] }];
    expect(countVitest({ ...report, testResults }).failed).toBe(3);
  });
});

describe('countPlaywright', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };

  it('counts test cases', () => {
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 8, failed: 1, skipped: 2 });
  });

  it('counts an error outside all tests, such as a server that does not start', () => {
    expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(2);
  });
});

describe('tally', () => {
  const outcome = (state: Outcome['state'], passed?: number, failed = 0): Outcome => ({
    title: 'Step',
    state,
    cases: passed === undefined ? null : { passed, failed, skipped: 1 },
    seconds: 1,
  });

  it('adds the test cases of all steps', () => {
    const outcomes = [outcome('ok'), outcome('ok', 120), outcome('ok', 3)];
    expect(tally(outcomes)).toEqual({ passed: 123, failed: 0, skipped: 2 });
  });

  it('counts failed cases once, not their step too', () => {
    expect(tally([outcome('failed', 10, 4)])).toMatchObject({ passed: 10, failed: 4 });
  });

  it('never says 0 failed of a step that failed or was not run', () => {
    expect(tally([outcome('failed'), outcome('ok', 5)])).toMatchObject({ passed: 5, failed: 1 });
    expect(tally([outcome('failed', 5)])).toMatchObject({ passed: 5, failed: 1 });
    expect(tally([outcome('failed'), outcome('not run')])).toMatchObject({ failed: 2 });
  });
});
