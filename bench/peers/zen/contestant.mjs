// GoRules Zen as a contestant: the same commands and replies as the Java ones (Seat.java), on standard input and output.
// Used as its documentation shows: https://docs.gorules.io/developers/sdks/nodejs
import { ZenEngine } from '@gorules/zen-engine';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

const BATCH = 100;

const folder = process.argv[2];
const read = (name) => fs.readFileSync(path.join(folder, name));
const version = JSON.parse(
  fs.readFileSync(new URL('./node_modules/@gorules/zen-engine/package.json', import.meta.url)),
).version;

let decision;
let questions;
let checked;
let next = 0;

const cpuMillis = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const megabytes = () => process.memoryUsage().rss / 1e6;

/** Resident memory before the other questions are read, which would leave room that the engine could take. */
async function build() {
  questions = [JSON.parse(read('first-question.json'))];
  const model = read('model.json');
  global.gc?.();
  const before = { cpu: cpuMillis(), wall: performance.now(), memory: megabytes() };
  decision = new ZenEngine().createDecision(model);
  await decide(0, 1);
  const spent = [performance.now() - before.wall, cpuMillis() - before.cpu];
  global.gc?.();
  const taken = Math.round(megabytes() - before.memory);
  questions = JSON.parse(read('questions.json'));
  return ['built', ...spent.map(Math.round), taken, version].join(' ');
}

async function decide(from, to) {
  const results = [];
  for (let i = from; i < to; i++) {
    results.push((await decision.evaluate(questions[i])).result);
  }
  return results;
}

/** Answers what it can in the given time of the processor, and writes that. */
async function answer(millis, file) {
  const names = JSON.parse(read('answers.json'));
  const out = [];
  let spent = 0;
  for (let i = 0; i < questions.length && spent < millis; i += BATCH) {
    const start = cpuMillis();
    const results = await decide(i, Math.min(i + BATCH, questions.length));
    spent += cpuMillis() - start;
    results.forEach((result) => out.push(names.map((name) => result[name] ?? '-').join('\t')));
  }
  checked = out.length;
  fs.writeFileSync(file, out.join('\n') + '\n');
  return `answered ${checked} ${Math.round(spent * 1000)}`;
}

async function time(millis) {
  const start = cpuMillis();
  let lines = 0;
  while (cpuMillis() - start < millis) {
    const to = Math.min(next + BATCH, checked);
    await decide(next, to);
    lines += to - next;
    next = to === checked ? 0 : to;
  }
  return `timed ${lines} ${Math.round((cpuMillis() - start) * 1000)}`;
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const [command, first, second] = line.split(' ');
  try {
    const reply =
      command === 'build' ? await build() : command === 'answer' ? await answer(+first, second) : await time(+first);
    console.log(`> ${reply}`);
  } catch (error) {
    console.log(`> failed ${String(error.message ?? error).replaceAll('\n', ' ')}`);
  }
}
