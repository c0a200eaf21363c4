/** What link spam looks like in any language, each a kind of its own: one of them is nothing, two together are a lure. */
const LURES: readonly RegExp[] = [
  /🔥|💰|💸|🤑|🎁|🚀|🎰|🔞|😘|💋|💯|✅|👇|👉|➡|⬇|📈|💵|🎉/u,
  /!{2,}|！{2,}|‼/,
  /[$€£¥₹₽]\s?\d|\d\s?(?:[$€£¥₹₽]|%|％|٪|usd|eur|euro?s?\b|元|块|تومن|تومان|دلار|درصد)|[٪%]\s?\d/iu,
  /\b(?:btc|eth|sol|usdt|crypto|bitcoin|airdrop|casino|bonus|forex|presale|iphone|giveaway|telegram|whatsapp|vpn|promo|coupon|followers?)\b|加密|空投|私密|تتر|ایردراپ|کازینو|فالوور|kripto|krypto|kazino/iu,
];

/** Whether a text decoys as link spam does. */
export const lures = (text: string): boolean => LURES.filter((one) => one.test(text)).length >= 2;
