export const pause = ms => new Promise(done => setTimeout(done, ms));

/** Waits until the condition holds, and says what was waited for when it never does. */
export async function until(condition, what, ms = 15000) {
  const limit = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > limit) throw new Error(`waited ${ms / 1000} s in vain for: ${what}`);
    await pause(20);
  }
}

/** Waits until the number has stood still for a while: what was to come has come, also what should not have. */
export async function still(count, ms, most = 15000) {
  const limit = Date.now() + most;
  let known = -1;
  while (known !== count()) {
    if (Date.now() > limit) throw new Error(`it does not stop: ${count()} activities`);
    known = count();
    await pause(ms);
  }
}
