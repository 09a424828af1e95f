extension CertificateSheets {
    /// A sheet of A4 across, in ink alone: rules and weight carry the dignity, so that a plain printer loses nothing.
    static let style = """
        :root { color-scheme: light; --ink: #16202b; --faint: #51606e; --rule: #16202b; }
        * { box-sizing: border-box; margin: 0; padding: 0; }
        @page { size: A4 landscape; margin: 0; }
        body { color: var(--ink); background: #e7eaed; font-size: 12.5pt; line-height: 1.5;
          font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, "Times New Roman", serif; }
        .en { font-family: Georgia, "Noto Serif", "Times New Roman", "Noto Serif CJK SC", serif; }
        .sheet { width: 297mm; height: 210mm; margin: 8mm auto; padding: 10mm; background: #fff; overflow: hidden; }
        .frame { height: 100%; display: flex; flex-direction: column; padding: 9mm 20mm 8mm; text-align: center;
          overflow-wrap: anywhere; border: .5mm solid var(--rule); outline: 1.4mm solid var(--rule); outline-offset: 1.6mm; }
        .issuer { font-size: 12pt; letter-spacing: .3em; text-indent: .3em; color: var(--faint); }
        h1 { margin-top: 2mm; font-size: 32pt; font-weight: 600; line-height: 1.2; letter-spacing: .45em; text-indent: .45em; }
        h1 .en { display: block; margin-top: 1mm; font-size: 15pt; font-weight: 400; letter-spacing: .14em; text-indent: .14em;
          color: var(--faint); }
        .words { flex: 1 1 auto; min-height: 0; overflow: hidden; display: flex; flex-direction: column;
          justify-content: center; gap: 1.2mm; }
        .name { align-self: center; min-width: 50%; margin-bottom: 2mm; padding: 0 8mm 1mm; font-size: 27pt; font-weight: 600;
          line-height: 1.25; border-bottom: .25mm solid var(--rule); }
        .name.long { font-size: 17pt; }
        .title { margin-top: 2mm; font-size: 21pt; font-weight: 600; line-height: 1.3; }
        .title.long { font-size: 14pt; }
        .intro { font-size: 10.5pt; color: var(--faint); }
        .words p { text-wrap: balance; }
        .words .en { font-size: .92em; }
        .words .subjects { font-size: 9.5pt; color: var(--faint); }
        footer { display: grid; grid-template-columns: 1fr 58mm 1fr; gap: 6mm; align-items: end; }
        dl { text-align: left; font-size: 9.5pt; line-height: 1.35; }
        dd + dt { margin-top: 1mm; }
        dt { font-size: 8pt; color: var(--faint); }
        .line { height: 18mm; border-bottom: .25mm solid var(--rule); }
        .sign { font-size: 9pt; color: var(--faint); }
        .proof { justify-self: end; text-align: center; font-size: 8pt; line-height: 1.35; color: var(--faint); }
        .proof svg { display: block; width: 27mm; height: 27mm; margin: 0 auto; shape-rendering: crispEdges; }
        .code { font-family: "DejaVu Sans Mono", Consolas, monospace; font-size: 7.5pt; color: var(--ink); white-space: nowrap; }
        @media print {
          body { background: none; }
          .sheet { margin: 0; break-after: page; break-inside: avoid; }
          .sheet:last-child { break-after: auto; }
        }
        """
}
