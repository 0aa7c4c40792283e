// `npm run fuzz [rounds]`: the properties with other cases each round; ends at the first that fails and names its seed.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('Say how many rounds: npm run fuzz 10');
  process.exit(2);
}

for (let round = 1; round <= rounds; round += 1) {
  const seed = String(randomInt(1, 2 ** 31));
  const { status } = spawnSync('npx', ['vitest', 'run', 'tests/property', '--reporter=dot'], {
    stdio: 'inherit',
    env: { ...process.env, SIGHTLINE_SEED: seed },
  });
  if (status !== 0) {
    console.error(`Round ${round} failed; try it again with SIGHTLINE_SEED=${seed} npx vitest run tests/property`);
    process.exit(1);
  }
}
console.log(`${rounds} rounds of other cases passed`);
