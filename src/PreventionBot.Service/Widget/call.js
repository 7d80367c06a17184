/**
 * An answer that is not a success. `code` is the service's word for it, `after` a wait in milliseconds it asked
 * for.
 */
export class Refusal extends Error {
    constructor(status, code, after) {
        super(`${status} ${code}`);
        this.status = status;
        this.code = code;
        this.after = after;
    }

    /**
     * The token is dead or the conversation gone: nothing sent with this token will ever be taken. Without a code
     * it is not the service that answers but a filter on the way, and it may yet let the next one pass.
     */
    get ended() {
        return this.code !== '' && [401, 403, 404].includes(this.status);
    }

    /** Sending the same again cannot help. */
    get final() {
        return this.ended || [400, 413, 415, 422].includes(this.status);
    }
}

/**
 * One call to the service. Resolves with the JSON of a success, rejects with a {@link Refusal}, or with the
 * browser's own error when no answer came within `timeout` milliseconds.
 */
export async function call(method, path, { token, body, timeout = 10000 } = {}) {
    const headers = {};
    if (token) headers.Authorization = `Bearer ${token}`;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), timeout);
    try {
        const response = await fetch(path, {
            method,
            headers,
            body: body === undefined ? undefined : JSON.stringify(body),
            cache: 'no-store',
            credentials: 'omit',
            referrerPolicy: 'no-referrer',
            signal: giveUp.signal,
        });
        if (!response.ok) throw await refusal(response);
        return response.status === 204 ? null : await response.json();
    } finally {
        clearTimeout(timer);
    }
}

async function refusal(response) {
    const seconds = Number(response.headers.get('Retry-After'));
    const body = await response.json().catch(() => null);
    return new Refusal(response.status, body?.error?.code ?? '', seconds > 0 ? Math.min(seconds, 30) * 1000 : 0);
}
