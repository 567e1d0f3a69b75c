// @ts-check
/*
 * Reads a Synergos site with nothing but Node: node synergos.mjs WHAT [ADDRESS OF A PAGE | WORDS | FOLDER]
 *
 *     courses                     all courses, in each language
 *     lesson nb/sing/.../leksjon  a lesson as text
 *     translations nb/sing/...    the page in other languages, and how well they keep up
 *     search nb frivillige        what is found in a language
 *     sync FOLDER                 keeps a copy of all pages in a folder; run it as often as you like
 *
 * The site is that of the environment's SYNERGOS, such as https://synergos.example
 */

import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @import { Changes, ChangeItem, FoundPages, FoundItem, Lesson, Translations } from '../reference/synergos-api.d.ts' */

const SITE = (process.env.SYNERGOS ?? 'http://127.0.0.1:8000').replace(/\/$/, '');

/**
 * What the API answers at a path; a page that has moved is followed.
 * @param {string} path
 * @param {Record<string, string>} parameters
 * @returns {Promise<any>}
 */
async function ask(path, parameters = {}) {
  const query = new URLSearchParams(parameters).toString();
  const answer = await fetch(`${SITE}/api/${encodeURI(path)}${query && `?${query}`}`);
  const body = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(body.detail), { status: answer.status });
  return body;
}

async function courses() {
  for await (const page of everything('@search', { portal_type: 'Course', sort_on: 'sortable_title' })) {
    console.log(`${page.language}  ${page.title}  ${page['@id']}`);
  }
}

/**
 * All elements of a list, batch by batch.
 * @param {string} path
 * @param {Record<string, string>} parameters
 * @returns {AsyncGenerator<FoundItem>}
 */
async function* everything(path, parameters) {
  for (let start = 0, total = 1; start < total; ) {
    /** @type {FoundPages} */
    const found = await ask(path, { ...parameters, b_start: String(start), b_size: '100' });
    yield* /** @type {FoundItem[]} */ (found.items);
    start += found.items.length || total;
    total = found.items_total;
  }
}

/** @param {string} path */
async function lesson(path) {
  /** @type {Pick<Lesson, 'title' | 'minutes' | 'text'>} */
  const page = await ask(path, { fields: 'title,minutes,text' });
  console.log(`${page.title} (${page.minutes} min)\n\n${page.text}`);
}

/** @param {string} path */
async function translations(path) {
  /** @type {Translations} */
  const found = await ask(`${path}/@translations`);
  for (const page of found.languages) {
    const behind = page.outdated_since ? `, behind since ${page.outdated_since}` : '';
    console.log(`${page.language}  ${page.state} (${page.percent} %${behind})  ${page['@id']}`);
  }
}

/**
 * @param {string} language
 * @param {string[]} words
 */
async function search(language, ...words) {
  /** @type {FoundPages} */
  const found = await ask(`${language}/@search`, { SearchableText: words.join(' ') });
  if (found.search?.meant) console.log(`Looked for ${found.search.meant}`);
  for (const page of found.items) console.log(`${page.title} (${page.type_title})  ${page['@id']}`);
}

/**
 * The token says how far we are; it is kept only when all that came before it is written.
 * @param {string} folder
 */
async function sync(folder) {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'token.txt');
  let since = existsSync(file) ? await readFile(file, 'utf8') : '';
  for (let more = true; more; ) {
    /** @type {Changes} */
    const told = await ask('@changes', since ? { since } : {});
    for (const change of told.items) await takeOver(change, folder);
    await writeFile(file, told.token);
    since = told.token;
    more = told.more;
  }
}

/**
 * @param {ChangeItem} change
 * @param {string} folder
 */
async function takeOver(change, folder) {
  const file = join(folder, `${change.UID}.json`);
  console.log(`${change.kind}  ${change['@id']}`);
  if (change.kind === 'unpublished' || change.kind === 'deleted') {
    await rm(file, { force: true });
  } else {
    const path = change['@id'].replace(SITE, '').replace(/^\//, '');
    const page = await ask(path).catch((error) => {
      if (error.status !== 404) throw error; // it went away meanwhile; a later change says so
    });
    if (page) await writeFile(file, JSON.stringify(page, null, 1));
  }
}

/** @type {Record<string, (...given: string[]) => Promise<void>>} */
const WHAT = { courses, lesson, translations, search, sync };
const [what, ...given] = process.argv.slice(2);

if (!WHAT[what]) {
  console.error(`Write one of these: ${Object.keys(WHAT).join(', ')}. The first lines of this file say more.`);
  process.exitCode = 1;
} else {
  await WHAT[what](...given);
}
