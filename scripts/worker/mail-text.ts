/** What is sent by e-mail about alarms: that there are some, and where. Never about whom, or what. */
export function mailText(alarms: number, address: string) {
  const some = alarms === 1 ? "1 alarm calls you" : `${alarms} alarms call you`;
  return {
    subject: `Backstop: ${some}`,
    text: `${some} in Backstop: something was not acted on in time.\n\nSign in to see it: ${new URL("/review", address).href}\n\nThis message names no patient. An alarm goes on climbing until somebody has seen it there.\n`,
  };
}
