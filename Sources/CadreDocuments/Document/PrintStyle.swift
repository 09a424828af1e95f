extension Document {
    /// A page's style: a calm column on screens of any width, A4 with page numbers on paper.
    ///
    /// Chapters stay with their first lines, rows and cards are not torn apart, and no colour carries a meaning alone.
    static let printStyle = """
        :root { color-scheme: light; --ink: #1c2733; --faint: #5b6875; --line: #c9d1d9; --tint: #f2f5f8; --mark: #0b5a8a; }
        * { box-sizing: border-box; }
        body { margin: 0; color: var(--ink); background: #fff; line-height: 1.6;
          font: 1rem/1.6 "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
        main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: 1.9rem; line-height: 1.25; margin: 0 0 1.5rem; padding-bottom: .75rem; border-bottom: 3px solid var(--mark); }
        h2 { font-size: 1.3rem; margin: 2.25rem 0 .75rem; color: var(--mark); }
        h3 { font-size: 1.08rem; margin: 1.5rem 0 .5rem; }
        h4 { font-size: 1rem; margin: 1.25rem 0 .4rem; }
        p, li, dd, td, th { white-space: pre-line; overflow-wrap: anywhere; }
        p { margin: 0 0 .8rem; }
        ul, ol { margin: 0 0 .8rem; padding-left: 1.4rem; }
        li { margin-bottom: .3rem; }
        dl { display: grid; grid-template-columns: minmax(6.5rem, 24%) 1fr; margin: 0 0 1rem; border-top: 1px solid var(--line); }
        dt, dd { margin: 0; padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line); }
        dt { color: var(--faint); }
        table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; font-size: .94rem; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); }
        th { background: var(--tint); font-weight: 600; }
        pre { background: var(--tint); padding: .75rem 1rem; overflow-x: auto; font-size: .88rem; }
        .card { border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.25rem; margin: 0 0 1rem; }
        .card-title { font-weight: 600; }
        .line { border-bottom: 1px solid var(--faint); height: 2.2rem; }
        @media (max-width: 34rem) {
          table, thead, tbody, tr, th, td { display: block; }
          thead { position: absolute; clip-path: inset(50%); }
          tr { border: 1px solid var(--line); margin-bottom: .5rem; }
          td { border: 0; }
        }
        @page { size: A4; margin: 18mm 17mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; color: #5b6875; } }
        @media print {
          body { font-size: 10.5pt; line-height: 1.5; }
          main { max-width: none; padding: 0; }
          h2, h3, h4 { break-after: avoid; }
          tr, li, .card, dt, dd { break-inside: avoid; }
          thead { display: table-header-group; }
          p, li { orphans: 3; widows: 3; }
        }
        """
}
