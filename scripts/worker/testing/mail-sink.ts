import { createServer, type Socket } from "node:net";

interface Sink {
  /** "smtp://127.0.0.1:40123" */
  readonly url: string;
  /** What came in, each with its headers. */
  readonly mails: readonly { readonly to: string; readonly text: string }[];
  readonly close: () => Promise<void>;
}

/** A mail server on this machine that keeps what it is sent, and refuses recipients whose address says so. */
export async function openMailSink(): Promise<Sink> {
  const mails: { to: string; text: string }[] = [];
  const server = createServer((socket) => talk(socket, mails));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the mail sink has no port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** As much of RFC 5321 as a client needs that has one mail to send. */
function talk(socket: Socket, mails: { to: string; text: string }[]): void {
  let received = "";
  let to = "";
  let inMail = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say("220 sink");
  socket.on("data", (data) => {
    received += data.toString();
    for (;;) {
      const end = inMail ? "\r\n.\r\n" : "\r\n";
      const at = received.indexOf(end);
      if (at < 0) return;
      const line = received.slice(0, at);
      received = received.slice(at + end.length);
      if (inMail) {
        mails.push({ to, text: line });
        inMail = false;
        say("250 kept");
        continue;
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === "RCPT") to = /<(.*)>/.exec(line)?.[1] ?? "";
      inMail = verb === "DATA";
      if (inMail) say("354 go on");
      else if (verb === "RCPT" && to.startsWith("refused")) say("550 no such person");
      else say(verb === "QUIT" ? "221 bye" : "250 yes");
    }
  });
}
