// Drives flickr-sdk (npm), Flickr's own; see talk.py.
//
// Node finds the package from where FLICKR_SDK points, not from this file.

import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(`${process.env.FLICKR_SDK}/`);
const { createFlickr, FetchTransport } = require("flickr-sdk");

const OWN = new Set(["https://api.flickr.com", "https://www.flickr.com"]);

// Its addresses are constants: the signature stays over Flickr's own, the request goes elsewhere.
function moved(base, address) {
  const { origin, pathname, search } = new URL(address);
  if (!OWN.has(origin)) throw new Error(`not an address of Flickr's: ${origin}`);
  return base + pathname + search;
}

class Elsewhere extends FetchTransport {
  constructor(base) {
    super();
    this.base = base;
  }

  fetch(address, init) {
    return super.fetch(moved(this.base, address), init);
  }
}

class Client {
  constructor({ url, key, secret, token, token_secret }) {
    this.url = url;
    this.transport = new Elsewhere(url);
    this.consumer = { consumerKey: key, consumerSecret: secret };
    if (token) this.sign(token, token_secret);
    else this.flickr = createFlickr(key, this.transport).flickr;
  }

  sign(token, secret) {
    const signs = { ...this.consumer, oauthToken: token, oauthTokenSecret: secret };
    const made = createFlickr(signs, this.transport);
    this.flickr = made.flickr;
    return made.oauth;
  }

  async info({ photo }) {
    const found = await this.flickr("flickr.photos.getInfo", { photo_id: photo });
    return found.photo.title._content;
  }

  async page({ user, per_page, page }) {
    const wish = { user_id: user, extras: "license,last_update,tags" };
    const pages = { per_page: String(per_page), page: String(page) };
    const found = await this.flickr("flickr.people.getPhotos", { ...wish, ...pages });
    return found.photos.photo.map((row) => [row.id, Number(row.license)]);
  }

  async license({ photo, license }) {
    const wish = { photo_id: photo, license_id: String(license) };
    await this.flickr("flickr.photos.licenses.setLicense", wish);
  }

  async tags({ photo, tags }) {
    await this.flickr("flickr.photos.addTags", { photo_id: photo, tags });
  }

  async perms({ photo, ...flags }) {
    const wish = { photo_id: photo };
    for (const [name, flag] of Object.entries(flags)) wish[`is_${name}`] = String(flag);
    await this.flickr("flickr.photos.setPerms", wish);
  }

  async begin({ perms }) {
    const oauth = this.sign(false, false);
    this.request = await oauth.request("oob");
    return moved(this.url, oauth.authorizeUrl(this.request.requestToken, perms));
  }

  async finish({ verifier }) {
    const { requestToken, requestTokenSecret } = this.request;
    const got = await this.sign(requestToken, requestTokenSecret).verify(verifier);
    this.sign(got.oauthToken, got.oauthTokenSecret);
    return got.oauthToken;
  }
}

let client;
for await (const line of createInterface({ input: process.stdin })) {
  const { do: word, ...task } = JSON.parse(line);
  let answer = { ok: null };
  try {
    if (word === "open") client = new Client(task);
    else answer.ok = (await client[word](task)) ?? null;
  } catch (error) {
    if (error.cause?.stat !== "fail") throw error;
    answer = { refused: [error.cause.code, error.cause.message] };
  }
  console.log(JSON.stringify(answer));
}
