export function answerCall(text: string): string { return text; }
