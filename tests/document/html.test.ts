import { describe, expect, test } from 'vitest';
import { inlineSource, readDocument, replaceSegments, writeTranslated } from '../../src/document/index.ts';

type Row = { readonly html: string; readonly reads: readonly string[] };

/** Each segment as its kind, where that is no sentence, and its inline Markdown. */
function readings(html: string): readonly string[] {
  const document = readDocument(html, 'html');
  return document.segments.map((segment) => {
    const block = document.blocks[Number.parseInt(segment.id.slice(1), 10) - 1];
    const kind = segment.kind === 'sentence' ? '' : `${segment.kind}${block?.level ?? ''}: `;
    return kind + inlineSource(document, segment);
  });
}

describe('a page is read as', () => {
  test.each<Row>([
    { html: '<p>Một. Hai.</p>', reads: ['Một.', 'Hai.'] },
    { html: '<h2>Kế hoạch</h2><p>Nội dung.</p>', reads: ['heading2: Kế hoạch', 'Nội dung.'] },
    { html: '<title>Bản tin &amp; báo</title><body>Tin.', reads: ['heading1: Bản tin & báo', 'Tin.'] },
    { html: '<ul><li>Một<li>Hai</ul>', reads: ['item: Một', 'item: Hai'] },
    { html: '<table><tr><th>Đơn vị<td>Xã <b>A</b></table>', reads: ['cell: Đơn vị', 'cell: Xã <b>A</b>'] },
    { html: '<blockquote><p>Lời nói.</p></blockquote>', reads: ['quote: Lời nói.'] },
    {
      html: '<figure><img src=a alt="Ảnh lễ"><figcaption>Lễ hội</figcaption></figure>',
      reads: ['caption: Ảnh lễ', 'caption: Lễ hội'],
    },
    { html: 'Dòng một\n   còn dòng\tmột', reads: ['Dòng một còn dòng một'] },
    { html: '<p>Dòng một<br>dòng hai', reads: ['Dòng một<br>dòng hai'] },
    { html: '<div>Đoạn một.<br><br/>Đoạn hai.</div>', reads: ['Đoạn một.', 'Đoạn hai.'] },
    { html: '<p>B&aacute;o c&#225;o &lt;tháng&gt; &#150; &copy2018 a&b', reads: ['Báo cáo \\<tháng> – ©2018 a&b'] },
    { html: '<p>5 < 6 và a <b ', reads: ['5 < 6 và a'] },
    { html: '<p><span class=x><b>Cả đoạn.</b></span></p>', reads: ['Cả đoạn.'] },
    {
      html: '<p>Mở <b class=x>đậm</b> và <a href="/x">liên kết</a>.',
      reads: ['Mở <g1>đậm</g1> và <a2>liên kết</a2>.'],
    },
    { html: '<p>Gõ <code>UBND</code> ở <img src=x> đây.', reads: ['Gõ <x1/> ở <x2/> đây.'] },
    { html: '<p>Xem http://chinhphu.vn/a_b nhé.', reads: ['Xem http://chinhphu.vn/a_b nhé.'] },
    { html: '<a title="Tựa đề" href=x>Liên kết</a>', reads: ['Liên kết', 'caption: Tựa đề'] },
    {
      html: '<input placeholder="Tìm kiếm"><input type=submit value="Gửi đi"><input value="trị">',
      reads: ['caption: Tìm kiếm', 'caption: Gửi đi'],
    },
    {
      html: '<meta name="description" content="Mô tả."><meta name="author" content="Ai đó">',
      reads: ['caption: Mô tả.'],
    },
    { html: '<p lang="en">English.</p><p>Một <i lang=en>word</i> hai.', reads: ['Một <x1/> hai.'] },
    { html: '<html lang="en"><p>Trang khai sai ngôn ngữ.', reads: ['Trang khai sai ngôn ngữ.'] },
    { html: '<div translate="no">Không<p translate="yes">Có</p>không</div>có', reads: ['Có', 'có'] },
    { html: '<p class="notranslate">Không</p><p>Có <span translate=no>không</span>', reads: ['Có'] },
    { html: '<p>một <i>hai <b>ba</i> bốn</b> năm', reads: ['<g1>một <i>hai <g3>ba</g3></i> bốn</g1> năm'] },
  ])('$html', ({ html, reads }) => {
    expect(readings(html)).toEqual(reads);
  });

  test.each([
    '<script>var a = "<p>không</p>";</script>',
    '<style>p::before { content: "không" }</style>',
    '<pre>không</pre>',
    '<textarea>không</textarea>',
    '<svg><text>không</text></svg>',
    '<noscript><p>không</p></noscript>',
    '<!-- <p>không</p> -->',
    '<!-->',
    '<template><p>không</p></template>',
    '<iframe>không</iframe>',
    '<![CDATA[ không ]]>',
    '<?php echo "không" ?>',
    '<p title=',
    '<!doctype html>',
  ])('nothing: %s', (html) => {
    expect(readings(html)).toEqual([]);
  });
});

describe('a page is written', () => {
  const write = (html: string, ...english: readonly string[]): string => {
    const document = readDocument(html, 'html');
    return replaceSegments(document, new Map(document.segments.map(({ id }, index) => [id, english[index] ?? ''])));
  };

  test.each<[string, string, readonly string[]]>([
    ['<p>Một. Hai.</p>', '<p>One. Two.</p>', ['One.', 'Two.']],
    ['<P>A &amp; B', '<P>C &amp; D &lt; 5', ['C & D < 5']],
    [
      '<p>Mở <b id=1>đậm</b> <b id=2>nữa</b>.',
      '<p><b id=2>More</b> <b id=1>bold</b>.',
      ['<g2>More</g2> <g1>bold</g1>.'],
    ],
    ['<p>Gõ <code>UBND</code> nhé.', '<p>Type <code>UBND</code>.', ['Type <x1/>.']],
    ['<p>Gõ <code>UBND</code> nhé.', '<p>Type it.<code>UBND</code>', ['Type it.']],
    ['<p>Một', '<p>One <strong>two</strong> <em>three</em><br>four', ['One **two** *three*<br>four']],
    ['<p>Một', '<p>&lt;script&gt;x&lt;/script&gt;', ['<script>x</script>']],
    ['<p>Một', '<p>One <a href="https://a.vn/?a=1&amp;b=&quot;">x</a>', ['One [x](https://a.vn/?a=1&b=")']],
    ['<p>Mở <b id=1>đậm</b> ra', '<p>Open <b id=1>bold</b>', ['Open <g1>bold']],
    ['<p>Mở <b id=1>đậm</b> ra', '<p>Open bold', ['Open bold</g1></g7>']],
    ['<img alt="Ảnh">', '<img alt="The &quot;photo&quot; &amp; more">', ['The "photo" & more']],
    ["<img alt='Ảnh'>", "<img alt='It&#39;s'>", ["It's"]],
    ['<img alt=Ảnh>', '<img alt="Two words">', ['Two words']],
    ['<title>Tin</title>', '<title>News &lt;b></title>', ['News \\<b>']],
    [
      '<p>Đi <a title="Tựa" href=x><img alt="Ảnh"></a> đâu',
      '<p>Go <a title="Title" href=x><img alt="Photo"></a> where',
      ['Go <a1><x2/></a1> where', 'Title', 'Photo'],
    ],
  ])('%s → %s', (html, expected, english) => {
    expect(write(html, ...english)).toBe(expected);
  });

  test.each<[string, string]>([
    ['<html lang="vi"><p>Một', '<html lang="en"><p>One'],
    ['<!doctype html>\r\n<html class=a><p>Một', '<!doctype html>\r\n<html lang="en" class=a><p>One'],
    ['<html LANG=vi-VN><p lang=vi>Một', '<html LANG=en><p lang=en>One'],
    ['<p>Một', '<p>One'],
  ])('%s says that it is in English', async (html, expected) => {
    const document = readDocument(html, 'html');
    expect(await writeTranslated(document, new Map(document.segments.map(({ id }) => [id, 'One'])))).toBe(expected);
    expect(await writeTranslated(document, new Map())).toBe(html);
  });
});

test('offsets are those of the page as read', () => {
  const html = '\uFEFF<p>Một &amp; hai</p>\r\n<p>Ba</p>';
  const [first, second] = readDocument(html, 'html').segments;
  expect(html.slice(first?.start, first?.end)).toBe('Một &amp; hai');
  expect(html.slice(second?.start, second?.end)).toBe('Ba');
});
