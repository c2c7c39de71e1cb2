import { lesEpostadresse } from '../../../bot/config/index.ts';

test.each([
  ['kari.nordmann@oslo.kommune.no', 'kari.nordmann@oslo.kommune.no'],
  [' Post+Styret@Ås.Kommune.no ', 'Post+Styret@xn--s-1fa.kommune.no'],
  ["o'hara@kommune.no", "o'hara@kommune.no"],
  ['a@b.no', 'a@b.no'],
])('«%s»', (skrevet, ventet) => {
  expect(lesEpostadresse(skrevet)).toBe(ventet);
});

test.each([
  '',
  'kari',
  '@kommune.no',
  'kari@kommune',
  'kari@127.0.0.1',
  'kari@[127.0.0.1]',
  'kari@kommune.no, ola@kommune.no',
  'kari@kommune.no\r\nBcc: ola@kommune.no',
  'kari\n@kommune.no',
  'kari nordmann@kommune.no',
  '"kari\\"@x"@kommune.no',
  'Kari <kari@kommune.no>',
  'kari..nordmann@kommune.no',
  '.kari@kommune.no',
  'kåri@kommune.no',
  'kari@-kommune.no',
  `${'k'.repeat(65)}@kommune.no`,
  `kari@${'k'.repeat(250)}.no`,
])('«%s» is no address', (skrevet) => {
  expect(lesEpostadresse(skrevet)).toBeNull();
});
