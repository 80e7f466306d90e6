// @ts-check
// Preloaded into each process that another of ours starts: the parent holds a pipe on stdin, which the kernel closes however the parent ends, also
// after kill -9. Then the child stops as on SIGTERM, and is gone after ten seconds in any case.
const leave = () => {
  setTimeout(() => process.exit(1), 10_000).unref();
  process.kill(process.pid, "SIGTERM");
};
process.stdin.once("end", leave).once("error", leave).resume();
// Of the types of a stream only a pipe's has it; a child without other work should still be able to end.
if ("unref" in process.stdin) process.stdin.unref();
