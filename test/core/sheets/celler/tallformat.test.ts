import { innebygdFormat, tolkFormat } from '#core/sheets';

describe('number formats', () => {
  it.each([
    ...['General', '0', '0.00', '#,##0', '#,##0.00;[Red]-#,##0.00', '# ##0', '0.00E+00', '@', '# ?/?', '""'],
    ...['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', '[Red][>100]0;0', '#\\ ##0', '[$-414]#,##0', '0;;"kr"', ''],
  ])('%j says nothing more than the number', (format) => {
    expect(tolkFormat(format)).toEqual({ slag: 'tall' });
  });

  it.each([
    ['0%', 0],
    ['0.0%', 1],
    ['0.00 %', 2],
    ['#,##0.0#%', 2],
    ['0%;[Red]-0%', 0],
  ])('%j is per cent with %i decimals', (format, desimaler) => {
    expect(tolkFormat(format)).toEqual({ slag: 'prosent', desimaler });
  });

  it.each([
    'dd.mm.yyyy',
    'yyyy\\-mm\\-dd',
    '[$-414]d. mmmm yyyy;@',
    'mmm',
    'mmm\\-yy',
    'dd.mm.yyyy hh:mm',
    'yyyy',
    'D/M/YY',
  ])('%j is a date', (format) => {
    expect(tolkFormat(format)).toEqual({ slag: 'dato' });
  });

  it.each([
    '#,##0,',
    '0.0,,',
    '#,##0 "mill. kr"',
    '"kr" #,##0',
    '[$kr-414] #,##0',
    '#,##0\\ \\k\\r',
    '0"000"',
    'h:mm',
    '[h]:mm:ss',
    'mm:ss.0',
  ])('%j gives a unit, a scale or a time: the core must see it', (format) => {
    expect(tolkFormat(format)).toEqual({ slag: 'format', format });
  });

  it.each<[number, unknown]>([
    [0, { slag: 'tall' }],
    [4, { slag: 'tall' }],
    [9, { slag: 'prosent', desimaler: 0 }],
    [10, { slag: 'prosent', desimaler: 2 }],
    [14, { slag: 'dato' }],
    [20, { slag: 'format', format: 'h:mm' }],
    [22, { slag: 'dato' }],
    [49, { slag: 'tall' }],
  ])('built-in format %i', (id, expected) => {
    expect(innebygdFormat(id)).toEqual(expected);
  });
});
