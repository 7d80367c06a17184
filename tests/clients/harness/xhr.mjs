/** XMLHttpRequest as far as the client uses it, over fetch: Node has none, and the known stand-ins can't send forms. */
export class FetchXhr {
  readyState = 0;
  status = 0;
  response = null;
  responseType = '';
  timeout = 0;
  #headers = new Headers();
  #answered = new Headers();
  #stop = new AbortController();

  open(method, url) {
    this.method = method;
    this.url = url;
  }

  setRequestHeader(name, value) {
    this.#headers.set(name, value);
  }

  getResponseHeader(name) {
    return this.#answered.get(name);
  }

  getAllResponseHeaders() {
    return [...this.#answered].map(([name, value]) => `${name}: ${value}`).join('\r\n');
  }

  abort() {
    this.#stop.abort('left');
  }

  async send(body) {
    const late = this.timeout ? setTimeout(() => this.#stop.abort('late'), this.timeout) : undefined;
    try {
      const answer = await fetch(this.url, { method: this.method, headers: this.#headers, body, signal: this.#stop.signal });
      this.response = await read(answer, this.responseType);
      this.status = answer.status;
      this.#answered = answer.headers;
    } catch {
      // No answer is status 0, as in a browser.
    }

    clearTimeout(late);
    if (this.#stop.signal.reason === 'left') return;
    this.readyState = 4;
    if (this.#stop.signal.reason === 'late') this.ontimeout?.({ target: this });
    else this.onreadystatechange?.({ target: this });
  }
}

async function read(answer, type) {
  if (type === 'arraybuffer') return answer.arrayBuffer();
  const text = await answer.text();
  if (type !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
