/** The look of the page. Marks are lines and boxes, never a colour alone; on paper it is A4 landscape with its head on every sheet. */
export const STYLE_SHEET: string = `
:root{color-scheme:light dark;--ink:#1a1a1a;--quiet:#595959;--line:#8a8a8a;--soft:#d0d0d0;--head:#f1f1ee;--page:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6e3;--quiet:#b0aca6;--line:#77736d;--soft:#4a4743;--head:#2a2927;--page:#171615}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.8 "Hiragino Mincho ProN","Yu Mincho","Noto Serif CJK JP","Noto Serif JP",serif;overflow-wrap:anywhere}
:lang(zh-Hans){font-family:"Songti SC","SimSun","Noto Serif CJK SC","Noto Serif SC",serif}
:lang(zh-Hant){font-family:"Songti TC","PMingLiU","Noto Serif CJK TC","Noto Serif TC",serif}
:lang(en){font-family:Georgia,"Times New Roman","Noto Serif",serif}
main{max-width:90rem;margin:0 auto;padding:2rem 1.5rem 4rem}
h1{font-size:1.4rem;line-height:1.5;font-weight:600;text-align:center;margin:0 0 1rem;text-wrap:balance}
p{margin:0;text-spacing-trim:trim-start}
.dates{text-align:right;font-size:.9rem;color:var(--quiet)}
.opening{margin:.75rem 0;max-width:60rem}
.above{text-align:right;font-size:.9rem;margin:.5rem 0}
.below{font-size:.9rem;margin:.75rem 0 0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.comparison{width:100%;table-layout:fixed;border-collapse:collapse;border:1px solid var(--line)}
.comparison>thead th{background:var(--head);font-weight:600;text-align:center;padding:.4rem .75rem;border:1px solid var(--line)}
.comparison>tbody{border-top:1px solid var(--line)}
.comparison>tbody>tr>td{vertical-align:top;padding:.1rem .75rem;border-inline:1px solid var(--line)}
.comparison>tbody>tr:first-child>td{padding-top:.5rem}
.comparison>tbody>tr:last-child>td{padding-bottom:.5rem}
th.number{width:3.5rem}th.type{width:6.5rem}.corp th.remark{width:6rem}.tw th.remark{width:24%}
.comparison .number{text-align:center;padding-inline:.25rem}
td.type{text-align:center}
td.remark,td.type{font-size:.9rem}
.comparison>tfoot{display:none}
td.remark p+p{margin-top:.25rem}
p.paragraph,p.note{text-align:start}
p.heading{font-weight:600}
p.heading u,p.heading .dashed{font-weight:inherit}
p.heading .ours{font-weight:400}
p.code{font-family:ui-monospace,"Noto Sans Mono CJK JP",monospace;white-space:pre-wrap}
.in-1{padding-inline-start:1em}.in-2{padding-inline-start:2em}.in-3{padding-inline-start:3em}.in-4{padding-inline-start:4em}.in-5{padding-inline-start:5em}
u{text-decoration:underline solid;text-decoration-thickness:.07em;text-underline-offset:.22em;text-decoration-skip-ink:none}
u.double{text-decoration-style:double;text-decoration-thickness:.05em}
.dashed{border:1px dashed currentcolor;padding:0 .1em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
b{font-weight:600}
.scroll{overflow-x:auto;margin:.25rem 0}
.grid{border-collapse:collapse;font-size:.95em;min-width:100%}
.grid td,.grid th{border:1px solid var(--soft);padding:.15rem .4rem;vertical-align:top;text-align:start;font-weight:400}
.grid th{background:var(--head)}
@media screen and (max-width:44rem){
main{padding:1rem .75rem 3rem}
.comparison,.comparison>tbody,.comparison>tbody>tr,.comparison>tbody>tr>td{display:block;width:100%}
.comparison>thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.comparison{border-width:1px 0}
.comparison>tbody>tr>td,.comparison>tbody>tr:first-child>td,.comparison>tbody>tr:last-child>td{border:0;padding:.25rem 0 .25rem .25rem;text-align:start}
.comparison>tbody>tr>td:empty{display:none}
.comparison>tbody>tr>td::before{content:attr(data-head);display:block;font-size:.8rem;line-height:1.4;color:var(--quiet)}
.comparison>tbody>tr+tr{border-top:1px dotted var(--soft)}
.comparison>tbody>tr.same>td::before{content:none}
.comparison>tbody>tr.same>td:is(.before,.after)~td{display:none}
}
@media print{
@page{size:A4 landscape;margin:14mm 12mm}
:root{--ink:#000;--quiet:#333;--line:#000;--soft:#777;--head:#eee;--page:#fff;color-scheme:light}
body{font-size:10pt;line-height:1.65}
main{max-width:none;padding:0}
h1{font-size:14pt}
.comparison>thead{display:table-header-group}
.comparison>thead th{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.comparison{border-bottom:0}
.comparison>tfoot{display:table-footer-group}
.comparison>tfoot td{padding:0;border:0;border-top:1px solid var(--line)}
.comparison>tbody>tr:not(.long){break-inside:avoid}
.comparison>tbody>tr:first-child{break-after:avoid}
.scroll{overflow:visible}
}
`;
